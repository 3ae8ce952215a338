import type { FileSendResult } from '@fastify/send'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { pages } from '../pages.ts'
import { sendPlainPage } from '../plain-page.ts'
import { findFile, isWholeFile } from './find-file.ts'
import { isPackable, packedCopies } from './packed-copies.ts'
import { pagePolicies } from './page-policy.ts'
import { sitePath } from './site-path.ts'
import { isUnchanging } from './unchanging.ts'

export interface SiteFiles {
  /** the folder of a built site, or a link to it that is followed for each request */
  readonly folder: string
  /** whether caches that several people share may keep what never changes */
  readonly sharing: 'public' | 'private'
  /** where forms of the pages may lead besides the site */
  readonly formTargets: readonly string[]
  /** asked before a file is looked for; it answers itself where the file is not to be had */
  readonly gate: onRequestHookHandler[]
}

function sendFolder(reply: FastifyReply, request: FastifyRequest, path: string): FastifyReply {
  const query = request.url.slice(request.url.split('?', 1)[0]?.length)
  return reply.header('cache-control', 'no-cache').redirect(`${encodeURI(path)}/${query}`, 302)
}

/** Answers with the files of a site: compressed, kept by browsers where their name tells their content. */
export function addSiteFiles(server: FastifyInstance, site: SiteFiles): void {
  const packedCopy = packedCopies()
  const pagePolicy = pagePolicies(site.formTargets)
  const keepFor = (path: string) =>
    `${site.sharing}, ${isUnchanging(path) ? 'max-age=31536000, immutable' : 'no-cache'}`

  async function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, file: FileSendResult) {
    void reply.code(file.statusCode).headers(file.headers).header('cache-control', keepFor(path))
    const onDisk = file.metadata.path
    if (onDisk.endsWith('.html')) void reply.header('content-security-policy', await pagePolicy(file))
    if (isPackable(onDisk)) void reply.header('vary', 'accept-encoding')
    const packed = isWholeFile(file) && (await packedCopy(file, request.headers['accept-encoding']))
    if (!packed) return reply.send(file.stream)
    file.stream.destroy()
    return reply
      .headers({ 'content-encoding': packed.packing, 'content-length': packed.bytes.length })
      .send(packed.bytes)
  }

  server.get('/*', { onRequest: site.gate }, async (request, reply) => {
    const path = sitePath(request.url)
    if (path === null) return sendPlainPage(reply, 404, pages.notFound)
    const found = await findFile(site.folder, path, request.raw)
    if (found === null) return sendPlainPage(reply.header('retry-after', '5'), 503, pages.notYet)
    if (found.type === 'directory') return sendFolder(reply, request, path)
    if (found.type === 'file') return sendFile(request, reply, path, found)
    const page = found.statusCode === 404 ? pages.notFound : pages.unclear
    return sendPlainPage(reply, found.statusCode, page)
  })
}
