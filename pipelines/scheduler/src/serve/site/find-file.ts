import type { IncomingMessage } from 'node:http'
import send, { type FileSendResult, type SendResult } from '@fastify/send'
import { currentSiteFolder, olderSiteFolders } from './kept-sites.ts'
import { isUnchanging } from './unchanging.ts'

const isThere = (answer: SendResult): boolean => answer.statusCode !== 404

/**
 * What a site answers to a request for a path of it: a file with its headers (also 206 and 304), a folder, or an
 * error. A name that never changes is looked up in the older sites too, so that a page opened before a new release
 * still finds its own files; everything else is of the site that is current. Null while none is.
 */
export async function findFile(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<SendResult | null> {
  const read = (root: string) => send(request, encodeURI(path), { root, cacheControl: false })
  const current = currentSiteFolder(folder)
  if (!current) return null
  const answer = await read(current)
  if (isThere(answer) || !isUnchanging(path)) return answer
  for (const older of olderSiteFolders(folder)) {
    const kept = await read(older)
    if (isThere(kept)) return kept
  }
  return answer
}

export const isWholeFile = (answer: SendResult): answer is FileSendResult =>
  answer.type === 'file' && answer.statusCode === 200
