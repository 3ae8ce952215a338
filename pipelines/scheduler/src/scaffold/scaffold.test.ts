import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newDashboard } from './new-dashboard.ts'
import { newPage } from './new-page.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'repository-'))
  mkdirSync(join(root, 'dashboards', 'analyst', 'pages', 'vanha'), { recursive: true })
  writeFileSync(join(root, 'dashboards', 'analyst', 'pages', 'vanha', 'index.md'), '')
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('newPage', () => {
  it('makes a page of one language, titled by its address, with a query and a chart', () => {
    expect(newPage(root, 'analyst/palvelut/oma-sivu')).toBe('dashboards/analyst/pages/palvelut/oma-sivu.md')
    const page = read('dashboards/analyst/pages/palvelut/oma-sivu.md')
    expect(page).toContain('title: Oma sivu\n')
    expect(page).toContain('languages: [fi]')
    expect(page).toMatch(/```sql unemployed[\s\S]+<FigureChart data=\{unemployed\}/)
    expect(page).not.toContain('__')
  })

  it.each([
    ['oma-sivu', 'expected a dashboard and an address'],
    ['analyst/../x', 'expected a dashboard and an address'],
    ['analyst/Työ', 'expected a dashboard and an address'],
    ['nobody/sivu', 'no dashboard "nobody"; there are analyst'],
    ['analyst/vanha', 'dashboards/analyst/pages/vanha/index.md is there already'],
  ])('refuses %s', (path, words) => {
    expect(() => newPage(root, path)).toThrow(words)
  })

  it('writes over nothing', () => {
    newPage(root, 'analyst/sivu')
    expect(() => newPage(root, 'analyst/sivu')).toThrow('is there already')
  })
})

describe('newDashboard', () => {
  it('makes a dashboard over every table of the release, served at its name, that pages can be added to', () => {
    expect(newDashboard(root, 'palvelukartta')).toBe('dashboards/palvelukartta')
    expect(JSON.parse(read('dashboards/palvelukartta/package.json')).name).toBe('@elinvoima/palvelukartta')
    expect(read('dashboards/palvelukartta/evidence.config.yaml')).toContain('basePath: /palvelukartta')
    expect(read('dashboards/palvelukartta/sources/release/connection.yaml')).toContain('tables: all')
    expect(read('dashboards/palvelukartta/pages/index.md')).toContain('title: Ensimmäinen sivu')
    expect(newPage(root, 'palvelukartta/toinen')).toBe('dashboards/palvelukartta/pages/toinen.md')
  })

  it.each(['analyst', 'en', 'Oma', '../x'])('refuses the name %s', (name) => {
    expect(() => newDashboard(root, name)).toThrow(/is taken|expected small letters/)
  })

  it('is made of what the analysts have', () => {
    const repository = new URL('../../../../', import.meta.url)
    newDashboard(root, 'oma')
    for (const file of ['svelte.config.js', 'sources/release/connection.yaml', 'evidence.config.yaml']) {
      const theirs = readFileSync(new URL(`dashboards/analyst/${file}`, repository), 'utf8')
      expect(read(`dashboards/oma/${file}`)).toBe(theirs.replaceAll('/analyst', '/oma'))
    }
  })
})
