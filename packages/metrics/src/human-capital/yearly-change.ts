import { readFileSync } from 'node:fs'
import type { MetricConnection } from '../compute/connection.ts'
import type { Assumptions } from '../definition/assumption.ts'
import { type Place, readMoves } from './model/numbers-read.ts'
import { matricesBy, outlookOf } from './model/outlook.ts'
import { seenStates } from './model/state.ts'
import { termsOf } from './model/terms.ts'
import { factorAt } from './model/work-factors.ts'

const sql = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const [yearSql, changeSql] = [sql('year-ahead.sql'), sql('change-in-year.sql')]

/** Fills the temporary table `human_capital_outlook`: years of work ahead, at a number by segment, state and horizon. */
async function tellOutlook(connection: MetricConnection, assumptions: Assumptions, place: Place) {
  const moves = await readMoves(connection, place, assumptions.of('transition_window').value)
  const horizon = assumptions.of('human_capital_horizon').value
  const { ofSegment } = outlookOf(matricesBy(moves, assumptions)(null), horizon, termsOf(assumptions))
  const years = ofSegment.flatMap((factors) =>
    seenStates.flatMap((_, state) =>
      Array.from({ length: horizon + 1 }, (_, months) => factorAt(factors, horizon, state, months)),
    ),
  )
  await connection.run(
    `create or replace temp table human_capital_outlook as
     select unnest(range(len(years))) as place_no, unnest(years) as work_years
     from (select from_json($years, '["DOUBLE"]') as years)`,
    { years: JSON.stringify(years) },
  )
}

/**
 * Works with the temporary table `human_capital_change`, a row a client and month: the change in the twelve months
 * after, by the transitions known at the place's month. It is what an effect on human capital is told on. The part
 * `person_standing` must be on hand; the table is gone when the work is done.
 */
export async function withYearlyChange<T>(
  connection: MetricConnection,
  assumptions: Assumptions,
  place: Place,
  work: () => Promise<T>,
): Promise<T> {
  await tellOutlook(connection, assumptions, place)
  try {
    await connection.run(`create or replace temp table human_capital_year as ${yearSql}`, {
      area: place.area,
      horizons: assumptions.of('human_capital_horizon').value + 1,
    })
    await connection.run(`create or replace temp table human_capital_change as ${changeSql}`)
    return await work()
  } finally {
    for (const name of ['change', 'year', 'outlook'])
      await connection.run(`drop table if exists temp.human_capital_${name}`)
  }
}
