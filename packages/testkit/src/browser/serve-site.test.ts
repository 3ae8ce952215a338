import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE_POLICY, type SiteServer, serveSite } from './serve-site.ts'

let folder: string
let server: SiteServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'build/kunnat'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'build/kunnat/index.html'), '<h1>Kunnat</h1>')
  server = await serveSite(join(folder, 'build'))
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The status of a path sent as it is, which `fetch` would tidy first. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(server.url, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('serveSite', () => {
  it('serves the page of a folder under the strict policy', async () => {
    const answer = await fetch(`${server.url}/kunnat/`)
    expect(await answer.text()).toBe('<h1>Kunnat</h1>')
    expect(answer.headers.get('content-security-policy')).toBe(SITE_POLICY)
  })

  it.each(['/none.html', '/../secret.txt', '/%2e%2e/secret.txt'])('has no %s', async (path) => {
    expect(await statusOf(path)).toBe(404)
  })
})
