import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier } from '@elinvoima/warehouse'
import type { Figure } from '../protection/figure.ts'
import { readFigures } from '../protection/read-figures.ts'

const areaOf = `coalesce((select area_code from municipality as m
  where m.code = figure.geography_code and figure.geography_level = 'municipality'), figure.geography_code)`

/** The figures of indicators as a release prints them. */
export async function printedFigures(connection: Connection, metrics: readonly Metric[]): Promise<Figure[]> {
  const all: Figure[] = []
  for (const metric of metrics) {
    const relation = { rows: identifier(metric.name), rowId: '0', area: areaOf, hasPersons: false }
    all.push(...(await readFigures(connection, metric, relation)))
  }
  return all
}
