import { readdirSync, readFileSync } from 'node:fs'
import { rowFaults, rowSchema } from '@elinvoima/contracts'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sheetName, sheets } from './contract/index.ts'
import slides from './fixtures/slides.json' with { type: 'json' }

type Cells = Record<string, string>

const content = new URL('../../../data/ecosystem/', import.meta.url)
const read = (sheet: string) =>
  parse<Cells>(readFileSync(new URL(`${sheet}.csv`, content), 'utf8'), { columns: true })
const headerOf = (sheet: string) => readFileSync(new URL(`${sheet}.csv`, content), 'utf8').split('\n')[0]

const municipalities = parse<Cells>(
  readFileSync(new URL('../../../data/reference/municipality.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const codeLists = new Map([['municipality', new Set(municipalities.map((row) => row.code ?? ''))]])
const actors = ['employment_area', 'municipality', 'wellbeing_county', 'kela']

describe('the committed content of the ecosystem', () => {
  it('has a file for every sheet and no other', () => {
    const files = sheets.map((contract) => `${sheetName(contract)}.csv`).toSorted()
    expect(readdirSync(content).toSorted()).toEqual(files)
  })

  it.each(sheets.map((contract) => [sheetName(contract), contract] as const))(
    'keeps the contract of %s',
    (sheet, contract) => {
      expect(headerOf(sheet)).toBe(Object.keys(contract.schema.shape).join(','))
      const schema = rowSchema(contract, codeLists, { decimal: ',', dateFormat: '%Y-%m-%d' })
      const rows = read(sheet)
      expect(rows.flatMap((row) => rowFaults(schema, row))).toEqual([])
      const keys = rows.map((row) => contract.key.map((part) => row[part]).join())
      expect(new Set(keys).size).toBe(keys.length)
    },
  )

  it('has the 7 drivers with their statements and questions verbatim', () => {
    const found = read('driver').map((row) => [
      row.driver_key,
      row.label_fi,
      row.statement_fi,
      row.question_fi,
    ])
    expect(found).toEqual(slides.drivers)
  })

  it('has the 28 actions verbatim, 5 of them "Ei toimia"', () => {
    const cells = slides.actions.flatMap((texts, driver) =>
      texts.map((text, actor) => [slides.drivers[driver]?.[0], actors[actor], text]),
    )
    const actions = read('action')
    expect(actions.map((row) => [row.driver_key, row.actor_key, row.text_fi])).toEqual(cells)
    const none = actions.filter((row) => row.is_action === 'false')
    expect(none.map((row) => row.text_fi)).toEqual(Array(5).fill('Ei toimia'))
  })

  it('has the 15 index values in the order of the material, without a name for the index', () => {
    const rows = read('municipality_index')
    expect(rows.map((row) => [row.name_fi, row.value])).toEqual(slides.index)
    expect(new Set(rows.map((row) => row.index_name))).toEqual(new Set(['']))
    expect(new Set(rows.map((row) => row.inferred_index))).toEqual(new Set(['EVP']))
    for (const { municipality_code, name_fi } of rows) {
      expect(municipalities.find((row) => row.code === municipality_code)?.name_fi).toBe(name_fi)
    }
  })

  it('has the premises, the criteria and the next steps verbatim', () => {
    expect(read('premise').map((row) => row.text_fi)).toEqual(slides.premises)
    expect(read('criterion').map((row) => [row.criterion_key, row.narrower_fi, row.broader_fi])).toEqual(
      slides.criteria,
    )
    expect(read('next_step').map((row) => row.text_fi)).toEqual(slides.steps)
  })

  it('has no score, agreement, owner or intervention that nobody has recorded', () => {
    const told = ['maturity_score', 'agreement', 'coordination_role', 'action_owner', 'resource']
    for (const sheet of [...told, 'intervention', 'decision']) expect(read(sheet)).toEqual([])
  })

  it('shows the slips of the material corrected and nothing else changed', () => {
    const changed = [...read('driver'), ...read('action'), ...read('premise')].flatMap((row) =>
      ['label', 'statement', 'question', 'text'].flatMap((part) => {
        const [verbatim, shown] = [row[`${part}_fi`], row[`${part}_shown_fi`]]
        return shown !== undefined && verbatim !== shown ? [shown] : []
      }),
    )
    expect(changed).toEqual([
      'Mitä enemmän talous kasvaa, sitä enemmän kysyntää osaajille',
      'Älykäs tuki voi madaltaa henkilöstöinvestointeja suunnittelevan työnantajan rekrytointikynnystä',
      'Kilpailukykyiset henkilöstöpalvelut auttavat henkilöstöriskin ja -kulujen hallinnassa ja nostavat inhimillisen pääoman tuottoa',
      'Johto',
      'Liiketoimintaympäristön vahvistaminen ja investointien edistäminen',
      'Oman henkilöstön ylläpito ja täydentäminen',
      'Oman henkilöstön kehittäminen',
      'Mikä on julkisen sektorin erityisesti kuntien rooli alueellisen työmarkkinan kehittämisessä?',
      'miten kiihdyttää, tehostaa?',
    ])
  })
})
