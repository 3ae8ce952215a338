import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, defineTable, text } from '@elinvoima/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineFeed } from '../source/definition.ts'
import { checkMappings } from './check-mappings.ts'
import { extractDate } from './extract-date.ts'
import { findFiles } from './inbox.ts'
import { MappingInvalid, mappingFor, readMappings } from './mapping.ts'
import { unclaimed } from './unclaimed.ts'

const notes = defineTable({
  name: 'notes',
  grain: 'one row is a note',
  columns: { avain: text('key'), kunta: code('municipality', 'municipality') },
  key: ['avain'],
  limit: { count: 0, share: 0 },
})
const feed = defineFeed({
  name: 'notes',
  title: { fi: 'Muistiot', en: 'Notes' },
  origin: { publisher: 'alue', url: null, licence: 'ei julkinen' },
  tables: [notes],
  promisedDays: 7,
  models: new URL('./models/', import.meta.url),
  tableOf: (name) => (name.startsWith('notes') ? 'notes' : null),
})

let inbox: string
beforeEach(() => {
  inbox = mkdtempSync(join(tmpdir(), 'elinvoima-inbox-'))
})
afterEach(() => rmSync(inbox, { recursive: true }))
const drop = (name: string, content = '') => writeFileSync(join(inbox, name), content)

describe('the files of a feed', () => {
  it('come oldest extract first, unfinished ones and folders left out', () => {
    for (const name of ['notes-2026-06-30.csv', 'notes-2026-05-31.csv', 'notes-x.csv.part', '.notes.csv'])
      drop(name)
    mkdirSync(join(inbox, 'notes-folder.csv'))
    expect(findFiles(inbox, feed).map(({ fileName }) => fileName)).toEqual([
      'notes-2026-05-31.csv',
      'notes-2026-06-30.csv',
    ])
    expect(unclaimed(inbox, [feed])).toEqual([
      '.notes.csv: still being written, by its name',
      'notes-folder.csv: a folder, expected a file',
      'notes-x.csv.part: still being written, by its name',
    ])
  })

  it('are none where there is no inbox', () => {
    expect(findFiles(join(inbox, 'nowhere'), feed)).toEqual([])
    expect(unclaimed(join(inbox, 'nowhere'), [feed])).toEqual([])
  })

  it('are of the day they were written where their name has none', () => {
    drop('notes.csv')
    utimesSync(join(inbox, 'notes.csv'), new Date('2026-03-04'), new Date('2026-03-04'))
    expect(findFiles(inbox, feed)[0]?.extractedOn).toBe('2026-03-04')
  })
})

describe('the date in a name', () => {
  const written = new Date('2026-01-01')
  it.each([
    ['notes-20260630.csv', '2026-06-30'],
    ['notes-2026-05-31_2026-06-30.csv.gz', '2026-06-30'],
    ['notes-2026-02-30.csv', '2026-01-01'],
    ['notes-1234567890.csv', '2026-01-01'],
  ])('of %s is %s', (name, day) => expect(extractDate(name, written)).toBe(day))
})

describe('the mapping files of areas', () => {
  const mapping = (yaml: string) => {
    drop('alue.yaml', yaml)
    return checkMappings(readMappings(inbox), [feed])
  }

  it('are chosen by the longest part of the name', () => {
    drop('a.yaml', 'area: "32"\nfiles: raahe\n')
    drop('b.yaml', 'area: "99"\nfiles: pohjois-raahe\nnotes:\n  delimiter: "|"\n')
    const found = mappingFor(readMappings(inbox), 'notes', 'notes-pohjois-raahe.csv')
    expect(found).toMatchObject({ area: '99', mapping: { delimiter: '|', decimal: ',' } })
    expect(mappingFor(readMappings(inbox), 'notes', 'notes-oulu.csv').area).toBeNull()
  })

  it.each([
    ['files: x', /area/],
    ['area: "1"\nfiles: ""', /files/],
    ['area: "1"\nfiles: x\nnotes:\n  delimeter: ";"', /delimeter/],
    ['area: "1"\nfiles: x\nnote: {}', /note: no such feed; there are notes/],
    [
      'area: "1"\nfiles: x\nnotes:\n  columns: { avian: key }',
      /notes\.columns\.avian: no column of the contract/,
    ],
    ['area: "1"\nfiles: x\nnotes: [', /alue\.yaml: /],
  ])('are refused, by file and place: %j', (yaml, problem) => {
    expect(() => mapping(yaml)).toThrow(MappingInvalid)
    expect(() => mapping(yaml)).toThrow(problem)
  })
})
