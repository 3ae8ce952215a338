import { readdirSync, readFileSync } from 'node:fs'
import { type Metric, metricCatalogue, metricColumns } from '@elinvoima/metrics'
import { type Connection, identifier, type MartTable, type ReleaseFacts } from '@elinvoima/warehouse'
import { makeContext } from './context.ts'
import { decide } from './protection/decide.ts'
import type { Figure } from './protection/figure.ts'
import { personalAmounts, personStocks } from './protection/kinds.ts'
import { printedTotals } from './protection/printed-totals.ts'
import { readFigures } from './protection/read-figures.ts'

const contextFolder = new URL('context/', import.meta.url)

/** Rows of the indicator for the geographies of the release, numbered. */
const chosenRelation = (metric: Metric) => identifier(`chosen_${metric.name}`)

const chosenFigures = (metric: Metric) => ({
  rows: chosenRelation(metric),
  rowId: 'row_id',
  area: 'area_code',
  hasPersons: true,
})

/** Persons behind euros are no figure of their own: printed beside the euros they would need their own protection. */
const printed = (metric: Metric) => {
  const names = metricColumns(metric).map(({ name }) => name)
  return metric.unit === 'EUR' ? names.filter((name) => name !== 'persons') : names
}

const numbers = new Set([
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'persons',
  'costs_eur',
  'benefits_eur',
])

async function choose(connection: Connection, metric: Metric): Promise<void> {
  const level = metric.name === 'turnover' ? "and geography_level = 'employment_area'" : ''
  await connection.run(
    `create or replace temp table ${chosenRelation(metric)} as
     select row_number() over (order by geography_level, geography_code, month) as row_id,
       published_geography.area_code as area_code, figure.*
     from metrics.${identifier(metric.name)} as figure
     join published_geography using (geography_level, geography_code)
     where true ${level}`,
  )
}

/** Prepares, in temporary tables, all that the release is selected from: the figures, what of them is hidden, the context. */
export async function prepareMarts(connection: Connection, facts: ReleaseFacts): Promise<void> {
  await makeContext(connection, facts)
  const metrics = metricCatalogue()
  for (const metric of metrics) await choose(connection, metric)
  const read = async (chosen: readonly Metric[]) => {
    const figures: Figure[] = []
    for (const metric of chosen)
      figures.push(...(await readFigures(connection, metric, chosenFigures(metric))))
    return figures
  }
  const totals = await printedTotals(connection, '"chosen_turnover"', 'reference.benefit_type')
  const decisions = decide(await read(personStocks()), await read(personalAmounts()), totals)
  await connection.run(
    'create or replace temp table decision (metric varchar, row_id bigint, reason varchar)',
  )
  await connection.run(
    `insert into decision
     select d.metric, d."row", d.reason
     from (select unnest(from_json($decisions, '[{"metric": "VARCHAR", "row": "BIGINT", "reason": "VARCHAR"}]')) as d)`,
    { decisions: JSON.stringify(decisions) },
  )
}

function martOf(metric: Metric): MartTable {
  const columns = printed(metric).map((name) => {
    if (name === 'suppressed_reason')
      return 'coalesce(decision.reason, chosen.suppressed_reason) as suppressed_reason'
    const column = `chosen.${identifier(name)}`
    return numbers.has(name)
      ? `case when decision.reason is null then ${column} end as ${identifier(name)}`
      : column
  })
  return {
    name: metric.name,
    select: `select ${columns.join(', ')}
      from ${chosenRelation(metric)} as chosen
      left join decision on decision.metric = '${metric.name}' and decision.row_id = chosen.row_id
      order by chosen.row_id`,
  }
}

/** The tables of a release: one per indicator, and what explains them. */
export function martTables(): MartTable[] {
  const context = readdirSync(contextFolder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({
      name: name.replace(/\.sql$/, ''),
      select: readFileSync(new URL(name, contextFolder), 'utf8').trim(),
    }))
  return [
    ...metricCatalogue().map(martOf),
    ...context,
    { name: 'metric', select: 'select * from stated_metric' },
  ]
}
