import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { metricSchema } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { unemploymentRate } from '../labour-market/unemployment-rate.ts'
import { computeAll } from './compute-all.ts'

const reference = fileURLToPath(new URL('../../../../data/reference/', import.meta.url))
const columnsRead = {
  employment_area_member: 'employment_area_code, municipality_code, valid_from, valid_to',
  labour_force_baseline: 'municipality_code, month, unemployed, labour_force',
}

test('the committed baseline gives 10.80 % for Raahe and 15.38 % for North Karelia in 2026-06', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  for (const [name, columns] of Object.entries(columnsRead)) {
    await connection.run(
      `insert into reference.${name} (${columns})
       select ${columns} from read_csv('${reference}${name}.csv', header = true, all_varchar = true)`,
    )
  }
  await computeAll(connection, { isDemo: false }, withDependencies(unemploymentRate))
  const found = await connection.runAndReadAll(`
    select numerator, denominator, round(value, 2)
    from metrics.unemployment_rate
    inner join reference.employment_area_member as member on member.employment_area_code = geography_code
    where geography_level = 'employment_area' and month = date '2026-06-01' and member.municipality_code in ('678', '167')
    order by numerator`)
  expect(found.getRowsJson()).toEqual([
    ['3028', '28040', 10.8],
    ['11075', '71986', 15.38],
  ])
})
