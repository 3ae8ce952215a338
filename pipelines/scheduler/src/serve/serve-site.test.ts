import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serveSite } from './serve-site.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, '_app', 'immutable'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Yhteenveto</title>')
  writeFileSync(join(folder, '_app', 'immutable', 'a.js'), 'export {}')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the served site', () => {
  it('answers with the page under a strict policy, and lets only hashed files be kept', async () => {
    const served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
    const page = await fetch(`${served.url}/`)
    const script = await fetch(`${served.url}/_app/immutable/a.js`)
    await served.close()
    expect(await page.text()).toContain('Yhteenveto')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(page.headers.get('cache-control')).toBe('public, no-cache')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it('does not reach outside its folder', async () => {
    const served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
    const outside = await fetch(`${served.url}/..%2f..%2fetc%2fpasswd`)
    await served.close()
    expect(outside.status).toBeGreaterThanOrEqual(400)
  })

  it('answers on loopback to this machine’s own names alone', async () => {
    const served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
    const { port } = new URL(served.url)
    const statusAs = (host: string) =>
      new Promise((resolve) => {
        get(served.url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      })
    expect(await statusAs(`localhost:${port}`)).toBe(200)
    expect(await statusAs(`evil.example:${port}`)).toBe(421)
    await served.close()
  })

  it('is refused on a port in use, which is named with what to do', async () => {
    const served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
    const port = Number(new URL(served.url).port)
    await expect(serveSite({ folder, host: '127.0.0.1', port })).rejects.toThrow(
      `port ${port} on 127.0.0.1 is in use; choose another with --port`,
    )
    await served.close()
  })

  it('is refused to other hosts and where nothing was built', async () => {
    await expect(serveSite({ folder, host: '0.0.0.0', port: 0 })).rejects.toThrow('only loopback')
    await expect(serveSite({ folder: join(folder, 'no'), host: '127.0.0.1', port: 0 })).rejects.toThrow(
      'no built site',
    )
  })
})
