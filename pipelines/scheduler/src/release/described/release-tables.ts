import { columnRows, metricCatalogue } from '@elinvoima/metrics'
import type { Connection } from '@elinvoima/warehouse'
import { stated } from '../stated.ts'
import { context } from './context.ts'
import { ecosystem } from './ecosystem.ts'
import { scenario } from './scenario.ts'

/** What one row is of each table that is no indicator; what an indicator is, its own definition says. */
export const rowWords = { ...context, ...ecosystem, ...scenario }

const columns = {
  name: 'VARCHAR',
  is_indicator: 'BOOLEAN',
  title_fi: 'VARCHAR',
  title_en: 'VARCHAR',
}

/** States every table of a release in both languages, and what the columns of indicators mean. */
export async function stateTables(connection: Connection): Promise<void> {
  const indicators = metricCatalogue().map(({ name, title }) => ({
    name,
    is_indicator: true,
    title_fi: title.fi,
    title_en: title.en,
  }))
  const others = Object.entries(rowWords).map(([name, { fi, en }]) => ({
    name,
    is_indicator: false,
    title_fi: fi,
    title_en: en,
  }))
  await stated(connection, 'stated_table', [...indicators, ...others], columns)
  await stated(connection, 'stated_column', columnRows(), {
    table_name: 'VARCHAR',
    name: 'VARCHAR',
    means_en: 'VARCHAR',
  })
}
