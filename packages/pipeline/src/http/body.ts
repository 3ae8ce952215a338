import type { Fetched } from './fetch.ts'

export class CutOff extends Error {
  override readonly name = 'CutOff'
}

export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Reads a whole body; throws CutOff when it is shorter or longer than announced, TooLarge past `maxBytes`. */
export async function readBody(response: Fetched, maxBytes: number): Promise<Uint8Array> {
  const announced = announcedLength(response)
  if (announced !== null && announced > maxBytes) throw new TooLarge(`${announced} bytes`)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.byteLength
    if (length > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes`)
  }
  if (announced !== null && length !== announced) {
    throw new CutOff(`${length} bytes came of ${announced}`)
  }
  return Buffer.concat(chunks, length)
}

/** The first characters of a body on one line, for a message; never fails. */
export async function excerpt(response: Fetched): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk)
      length += chunk.byteLength
      if (length > 2000) break
    }
  } catch {
    // what came before the connection broke is enough for a message
  }
  const text = Buffer.concat(chunks, length).toString('utf8')
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1]
  return (title ?? text).replace(/\s+/g, ' ').trim().slice(0, 120)
}

function announcedLength(response: Fetched): number | null {
  // the length of an encoded body says nothing of the decoded one
  if (response.headers.get('content-encoding') !== null) return null
  const header = response.headers.get('content-length')
  return header === null || !/^\d+$/.test(header) ? null : Number(header)
}
