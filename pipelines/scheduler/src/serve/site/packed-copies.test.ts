import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveSite } from '../serve-site.ts'

let folder = ''
let served: Served
const script = `export const figures = [${'1234.5, '.repeat(2000)}]`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'a.js'), script)
  writeFileSync(join(folder, 'icon.png'), Buffer.alloc(4000))
  served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** Asks as a browser does whose library does not unpack. */
const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request(`${served.url}${path}`, { headers, method }, (answer) => {
      buffer(answer).then(
        (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        reject,
      )
    })
    asked.on('error', reject).end()
  })

describe('a served file', () => {
  it.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip', gunzipSync],
  ])('is compressed by %s where the browser says %s', async (packing, accepts, unpack) => {
    for (const _ of ['made', 'kept']) {
      const { headers, body } = await ask('/a.js', { 'accept-encoding': accepts })
      expect([headers['content-encoding'], headers['vary']]).toEqual([packing, 'accept-encoding'])
      expect(headers['content-length']).toBe(String(body.length))
      expect(body.length).toBeLessThan(script.length / 10)
      expect(unpack(body).toString()).toBe(script)
      expect(headers['content-type']).toBe('application/javascript; charset=utf-8')
    }
  })

  it('is sent as it is where the browser unpacks nothing, or nothing would be gained', async () => {
    const plain = await ask('/a.js', {})
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script])
    for (const path of ['/icon.png', '/']) {
      const answer = await ask(path, { 'accept-encoding': 'br' })
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, undefined])
    }
  })

  it('is not sent again to who has it, and told by its length alone to who asks for that', async () => {
    const first = await ask('/a.js', { 'accept-encoding': 'br' })
    const etag = String(first.headers['etag'])
    const again = await ask('/a.js', { 'accept-encoding': 'br', 'if-none-match': etag })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const head = await ask('/a.js', { 'accept-encoding': 'br' }, 'HEAD')
    expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, 'br', 0])
  })

  it('is sent in part where a part is asked for', async () => {
    const part = await ask('/a.js', { 'accept-encoding': 'br', range: 'bytes=0-5' })
    expect([part.status, part.body.toString()]).toEqual([206, 'export'])
  })

  it('is compressed anew when it is written anew', async () => {
    await ask('/a.js', { 'accept-encoding': 'gzip' })
    const before = statSync(join(folder, 'a.js')).mtimeMs
    const other = script.replaceAll('1234.5', '1234.6')
    do writeFileSync(join(folder, 'a.js'), other)
    while (statSync(join(folder, 'a.js')).mtimeMs === before)
    const { body } = await ask('/a.js', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(body).toString()).toBe(other)
    writeFileSync(join(folder, 'a.js'), script)
  })
})
