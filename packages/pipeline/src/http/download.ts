import type { Answer, ExtractContext } from '../source/definition.ts'

export interface WantedAnswer {
  readonly name: string
  readonly url: string
  readonly accept: readonly string[]
}

/** Asks for one answer, conditionally where a snapshot of that name is kept; null when it has not changed. */
export async function download(context: ExtractContext, wanted: WantedAnswer): Promise<Answer | null> {
  const known = context.known(wanted.name)
  const answer = await context.http.request({
    url: wanted.url,
    accept: wanted.accept,
    etag: known?.etag ?? null,
    lastModified: known?.lastModified ?? null,
  })
  if (answer.notModified) return null
  const { mediaType, bytes, etag, lastModified } = answer
  return { name: wanted.name, url: wanted.url, mediaType, bytes, etag, lastModified, dataUntil: null }
}
