import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { type MetricCase, type MetricCases, takeSpec } from './collect-specs.ts'
import { fillTable } from './fill-table.ts'
import { comparableRows } from './same-rows.ts'
import { metricSchema } from './schema.ts'

/** Computes an indicator, after those it reads, from the tables of a connection. */
export type ComputeDrawn<M> = (connection: DuckDBConnection, metric: M) => Promise<unknown>

/**
 * Makes `metricSpec(metric, cases)`: each case is a test that fills a real in-memory DuckDB with the drawn
 * tables, computes the indicator and compares its rows, those of one month or all, with the expected ones in
 * any order.
 */
export function metricSpecWith<M extends { name: string }>(compute: ComputeDrawn<M>) {
  return (metric: M, cases: MetricCases): void => {
    if (takeSpec(metric.name, cases)) return
    describe(metric.name, () => {
      for (const [sentence, drawn] of Object.entries(cases)) {
        test(sentence, () => runCase(compute, metric, drawn))
      }
    })
  }
}

async function runCase<M extends { name: string }>(compute: ComputeDrawn<M>, metric: M, drawn: MetricCase) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    await connection.run(metricSchema)
    for (const [name, given] of Object.entries(drawn.given)) await fillTable(connection, name, given)
    await compute(connection, metric)
    const found = await connection.runAndReadAll(
      `select ${drawn.expect.columns.join(', ')} from metrics.${metric.name} where $month is null or month = cast($month as date)`,
      { month: drawn.month === undefined ? null : `${drawn.month}-01` },
    )
    const { expected, actual } = comparableRows(drawn.expect, found.getRowObjectsJson())
    expect(actual).toEqual(expected)
  } finally {
    connection.closeSync()
  }
}
