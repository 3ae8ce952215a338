import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The strictest policy a built dashboard works under: nothing from anywhere else. */
export const SITE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

export interface SiteServer {
  /** `http://127.0.0.1:<port>` */
  url: string
  close(): Promise<void>
}

/** Serves the files of a built site on loopback under {@link SITE_POLICY}, on a free port. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const file = fileOf(root, new URL(request.url ?? '/', 'http://site').pathname)
    response.setHeader('content-security-policy', SITE_POLICY)
    if (file === null) {
      response.writeHead(404).end('not found')
      return
    }
    if (/\/immutable\/.*\.(js|css|woff2)$/.test(file)) response.setHeader('cache-control', 'max-age=3600')
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function fileOf(root: string, pathname: string): string | null {
  const path = resolve(join(root, decodeURIComponent(pathname)))
  if (path !== root && !path.startsWith(root + sep)) return null
  if (!existsSync(path)) return null
  if (!statSync(path).isDirectory()) return path
  const index = join(path, 'index.html')
  return existsSync(index) ? index : null
}
