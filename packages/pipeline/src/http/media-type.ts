import { parseMIMEType } from 'undici'

/** `application/json` of `Application/JSON; charset=utf-8`; empty when there is none or it cannot be read. */
export function mediaTypeOf(contentType: string | null): string {
  if (contentType === null) return ''
  const parsed = parseMIMEType(contentType)
  return parsed === 'failure' ? '' : parsed.essence
}

/** Whether a media type is one of the accepted; `text/*` accepts every text, two stars everything. */
export function isAccepted(mediaType: string, accept: readonly string[]): boolean {
  return accept.some((one) => {
    if (one === '*/*' || one === mediaType) return true
    return one.endsWith('/*') && mediaType.startsWith(one.slice(0, -1))
  })
}
