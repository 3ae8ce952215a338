import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../../', import.meta.url)
const glossary = readFileSync(new URL('docs/glossary.md', root), 'utf8')
const words = new Set(glossary.match(/[a-zA-Z0-9_-]+/g))

const filesOf = (folder: string) => readdirSync(new URL(folder, root)).toSorted()

const models = filesOf('pipelines/').flatMap((source) => {
  const folder = `pipelines/${source}/src/models/staging/`
  try {
    return filesOf(folder).map((name) => folder + name)
  } catch {
    return []
  }
})

/** Parts of a name that the glossary explains once. */
const explainedOnce = /(_shown)?_(fi|sv|en|key|hidden)$/
const known = (name: string) => words.has(name) || words.has(name.replace(explainedOnce, ''))

/** Names that the select of a staging model gives its columns. */
function columnsOf(path: string): string[] {
  const select =
    readFileSync(new URL(path, root), 'utf8')
      .split(/^select$/m)
      .at(-1) ?? ''
  const columns = select.split(/^from /m)[0] ?? ''
  return [...columns.matchAll(/ as ([a-z0-9_]+),?$/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'date')
}

describe('the glossary', () => {
  it('knows every source, staging view, reference table and indicator', () => {
    const names = [
      ...filesOf('pipelines/').filter((name) => name !== 'scheduler'),
      ...models.map((path) => basename(path, '.sql')),
      ...filesOf('docs/metrics/')
        .filter((name) => name !== 'README.md')
        .map((name) => basename(name, '.md')),
      ...filesOf('data/reference/').map((name) => basename(name, '.csv')),
    ]
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter((name) => !words.has(name))).toEqual([])
  })

  it('knows every column of staging', () => {
    const columns = [...new Set(models.flatMap(columnsOf))]
    expect(columns.length).toBeGreaterThan(150)
    expect(columns.filter((name) => !known(name))).toEqual([])
  })

  it('knows every assumption of the scenario', () => {
    const scenario = readFileSync(new URL('data/scenario/narrow-or-broad.yaml', root), 'utf8')
    const names = [...scenario.matchAll(/^ {2}([a-z_]+):/gm)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !words.has(name))).toEqual([])
  })
})
