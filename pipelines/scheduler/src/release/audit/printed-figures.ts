import { type Metric, metricCatalogue } from '@elinvoima/metrics'
import { type Connection, identifier, query } from '@elinvoima/warehouse'
import type { Figure } from '../protection/figure.ts'
import { personalAmounts, personStocks } from '../protection/kinds.ts'
import { readFigures } from '../protection/read-figures.ts'

/** A release as it prints its figures: counts of persons and euros that persons are behind. */
export interface Printed {
  readonly stocks: readonly Figure[]
  readonly amounts: readonly Figure[]
}

const areaOf = `coalesce((select area_code from municipality as m
  where m.code = figure.geography_code and figure.geography_level = 'municipality'), figure.geography_code)`

const printedAs = ({ name }: Metric) => ({
  rows: identifier(name),
  rowId: '0',
  area: areaOf,
  hasPersons: false,
})

/** The indicators that a release has a table of: those younger than it are not there. */
export async function metricsIn(marts: Connection): Promise<Metric[]> {
  const tables = await query<{ name: string }>(marts, 'select table_name as name from duckdb_tables()')
  const names = new Set(tables.map(({ name }) => name))
  return metricCatalogue().filter(({ name }) => names.has(name))
}

/** The figures about persons that a release prints. */
export async function printedFigures(marts: Connection): Promise<Printed> {
  const there = new Set((await metricsIn(marts)).map(({ name }) => name))
  const read = (metrics: readonly Metric[]) =>
    readFigures(
      marts,
      metrics.filter(({ name }) => there.has(name)),
      printedAs,
    )
  return { stocks: await read(personStocks()), amounts: await read(personalAmounts()) }
}
