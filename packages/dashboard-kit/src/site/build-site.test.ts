import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSite } from './build-site.ts'

let app: string

/** A dashboard whose `evidence` writes a page, says `log` and ends with `code`. */
async function dashboard(log: string, code = 0) {
  const data = join(app, '.edition/.evidence/template/static/data')
  const bin = join(app, 'node_modules/.bin')
  await Promise.all(
    [data, bin, join(app, 'build'), join(app, 'pages')].map((folder) => mkdir(folder, { recursive: true })),
  )
  await writeFile(join(app, '.edition/release'), 'r1')
  await writeFile(join(app, 'build/index.html'), 'yesterday')
  const made = '.evidence/template/build'
  const script = `#!/bin/sh\nmkdir -p ${made}\necho '<html lang="en">' > ${made}/index.html\necho '${log}' >&2\nexit ${code}\n`
  await writeFile(join(bin, 'evidence'), script)
  await chmod(join(bin, 'evidence'), 0o755)
}

const site = () => readFile(join(app, 'build/index.html'), 'utf8')
const build = () => buildSite(app, process.env, () => {})

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'dashboard-'))
})

afterEach(() => rm(app, { recursive: true, force: true }))

describe('buildSite', () => {
  it('puts the whole new site in the place of the old, in Finnish', async () => {
    await dashboard('done')
    await build()
    expect(await site()).toBe('<html lang="fi">\n')
  })

  it('keeps the old site where a query of a page fails, although Evidence reports success', async () => {
    await dashboard('figures | Error in Query! Catalog Error')
    await expect(build()).rejects.toThrow('figures | Error in Query! Catalog Error')
    expect(await site()).toBe('yesterday')
  })

  it('keeps the old site where Evidence fails', async () => {
    await dashboard('Internal Error', 1)
    await expect(build()).rejects.toThrow('evidence build:strict ended with code 1')
    expect(await site()).toBe('yesterday')
  })

  it('says that the page tables are missing and how they are made', async () => {
    await expect(build()).rejects.toThrow('no page tables; run `sources` first')
  })
})
