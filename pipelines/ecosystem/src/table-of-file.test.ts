import { describe, expect, it } from 'vitest'
import { isWorkbook, tableOfFile } from './table-of-file.ts'

describe('tableOfFile', () => {
  it.each([
    ['driver.csv', 'ecosystem_driver'],
    ['ecosystem_municipality_index.csv', 'ecosystem_municipality_index'],
    ['ecosystem-next_step-2026-06-30.csv', 'ecosystem_next_step'],
    ['maturity_score_20261231.csv.gz', 'ecosystem_maturity_score'],
  ])('knows the table of %s', (fileName, table) => {
    expect(tableOfFile(fileName)).toBe(table)
  })

  it.each(['benefits.csv', 'services_2026-06-30.csv', 'ecosystem.xlsx', 'driver.txt'])(
    'leaves %s to others',
    (fileName) => {
      expect(tableOfFile(fileName)).toBeNull()
    },
  )

  it('knows the whole book by its name', () => {
    expect(isWorkbook('Ecosystem-book-2026.xlsx')).toBe(true)
    expect(isWorkbook('budget.xlsx')).toBe(false)
  })
})
