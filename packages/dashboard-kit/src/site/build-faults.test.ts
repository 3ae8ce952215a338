import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFaults } from './build-faults.ts'
import { setSiteLanguage } from './site-language.ts'

describe('buildFaults', () => {
  it('finds the query that failed in a build that went on', () => {
    const log = 'rendering\n/kunnat/678 | figures | Error in Query! Catalog Error\n  ✔ done\n'
    expect(buildFaults(log)).toEqual(['/kunnat/678 | figures | Error in Query! Catalog Error'])
  })

  it('finds nothing in a build that went well', () => {
    expect(buildFaults('Custom svelte.config.js applied\n  Wrote site to "./build"\n  ✔ done\n')).toEqual([])
  })
})

describe('setSiteLanguage', () => {
  it('states the language of a page', async () => {
    const site = await mkdtemp(join(tmpdir(), 'site-'))
    await writeFile(join(site, 'index.html'), '<!doctype html>\n<html lang="en">\n')
    expect(await setSiteLanguage(site)).toBe(1)
    expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('<html lang="fi">')
    await rm(site, { recursive: true })
  })
})
