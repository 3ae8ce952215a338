import { rowFaults, rowSchema } from '@elinvoima/contracts'
import { describe, expect, it } from 'vitest'
import { feed, jobseekerRegister } from './index.ts'

const lists = new Map([
  ['employment_code', new Set(['02', '03'])],
  ['end_reason', new Set(['01'])],
  ['municipality_code', new Set(['069', '678'])],
  ...['service_line', 'service_area', 'education_level', 'occupation_classification', 'sex'].map(
    (list) => [list, new Set(['01', 'ISCO08'])] as const,
  ),
  ['language_group', new Set(['fi'])],
  ['plan_type', new Set(['01'])],
])
const schema = rowSchema(jobseekerRegister, lists)
const period = { henkilotunnus: '010190-9002', alkupvm: '2026-01-15', tyollisyyskoodi: '2', kunta: '69' }

describe('the job-seeker register', () => {
  it('takes the one-digit codes of older extracts and a period that goes on', () => {
    const row = schema.parse({ ...period, henkilotunnus: '010594Y9032', loppupvm: '' })
    expect(row).toMatchObject({ tyollisyyskoodi: '02', kunta: '069', loppupvm: null })
  })

  it('refuses a false identity, an end before the start, and an occupation of no classification', () => {
    const faults = rowFaults(schema, { ...period, loppupvm: '2026-01-14', ammattikoodi: '2221' })
    expect(faults).toEqual([
      { column: 'henkilotunnus', rule: 'identity' },
      { column: 'alkupvm', rule: 'order' },
      { column: 'ammattikoodi', rule: 'together' },
    ])
  })

  it('knows its files by their names', () => {
    const names = ['jobseeker-register-raahe.csv.gz', 'jobseeker-register.parquet', 'jobseeker-register.xlsx']
    expect(names.map(feed.tableOf)).toEqual(['jobseeker_register', 'jobseeker_register', null])
  })
})
