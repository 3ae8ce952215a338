import { describe, expect, it } from 'vitest'
import { occupation } from '../tables/occupation.ts'
import { wageByRegion } from '../tables/wage-by-region.ts'
import type { PxwebMetadata, PxwebVariable } from './metadata.ts'
import { variablesOf } from './variables.ts'

const variable = (code: string, values: string[], more: Partial<PxwebVariable> = {}): PxwebVariable => ({
  code,
  text: code,
  values,
  valueTexts: values,
  ...more,
})
const contents = (...codes: string[]) => variable('contentscode', codes)
const find = (table: typeof occupation, variables: PxwebMetadata['variables']) =>
  variablesOf(table, { title: '', variables }, 'u')

describe('the variables of a table', () => {
  const areas = variable('alue_23_20270101', ['SSS', 'KU678', 'MK17', 'SK174', 'MKJO'])
  const time = variable('timeperiod_m', ['2026M06', '2026M05'], { time: true })
  const groups = variable('ammattiryhma_1_2030', ['SSS', '2513'], { elimination: true })
  const figures = contents('TYOTTOMATLOPUSSA', 'AVPAIKATLOPUSSA')

  it('are found whatever their codes are stamped with', () => {
    expect(find(occupation, [areas, groups, time, figures])).toMatchObject({
      time: { code: 'timeperiod_m', values: ['2026M05', '2026M06'] },
      area: { code: 'alue_23_20270101', values: ['SSS', 'KU678', 'MK17'] },
      others: [{ code: 'ammattiryhma_1_2030', values: ['SSS', '2513'] }],
      missing: [],
    })
  })

  it('are taken as a total when they cannot be left out', () => {
    const sector = variable('sektoriluokitus_7', ['S11', 'S0'])
    const sex = variable('sukupuoli_9', ['1', '2', 'SSS'])
    const wages = contents('koko_psaaja_kans_med')
    const { others, missing } = find(wageByRegion, [areas, sector, sex, { ...time, values: ['2024'] }, wages])
    expect(others).toEqual([
      { code: 'sektoriluokitus_7', values: ['S0'] },
      { code: 'sukupuoli_9', values: ['SSS'] },
    ])
    expect(missing.map(({ code }) => code)).toHaveLength(4)
  })

  it('are an error when they have no total', () => {
    const sector = variable('sektori', ['a', 'b'])
    const run = () => find(occupation, [areas, groups, sector, time, figures])
    expect(run).toThrow('u: expected a total of sektori, got a, b')
  })

  it('are an error when a breakdown is gone', () => {
    expect(() => find(occupation, [areas, time, figures])).toThrow('expected a variable for ammattiryhma')
  })
})
