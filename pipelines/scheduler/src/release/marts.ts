import { readdirSync, readFileSync } from 'node:fs'
import { type Metric, metricCatalogue, metricColumns } from '@elinvoima/metrics'
import { type Connection, identifier, type MartTable, type ReleaseFacts } from '@elinvoima/warehouse'
import { makeContext } from './context.ts'
import { decisionMarts } from './decision/decision-marts.ts'
import { ecosystemMarts } from './ecosystem-marts.ts'
import { headlineMarts } from './headline/headline-marts.ts'
import { hideBare } from './protection/bare-estimates.ts'
import { unchanged } from './protection/before.ts'
import { decide } from './protection/decide.ts'
import type { Figure } from './protection/figure.ts'
import { hold, ofAmounts, ofPersons } from './protection/hold.ts'
import { personalAmounts, personStocks } from './protection/kinds.ts'
import { printedTotals } from './protection/printed-totals.ts'
import { stateProtected } from './protection/protected-figure.ts'
import type { PublishedFigures } from './protection/published-figure.ts'
import { readFigures } from './protection/read-figures.ts'
import { isAreaOnly, roundChosen } from './protection/rounded.ts'
import { hideTargets } from './protection/targets.ts'
import { moveTotals, totalsMoved } from './protection/totals-moved.ts'
import { scenarioMarts } from './scenario-marts.ts'

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
  const level = isAreaOnly(metric) ? "and geography_level = 'employment_area'" : ''
  await connection.run(
    `create or replace temp table ${chosenRelation(metric)} as
     select row_number() over (order by geography_level, geography_code, month) as row_id,
       told.area_code as area_code, figure.*
     from metrics.${identifier(metric.name)} as figure
     join ${metric.areas === 'all' ? 'mainland_geography' : 'published_geography'} as told
       using (geography_level, geography_code)
     where true ${level}`,
  )
  await hideBare(connection, metric, chosenRelation(metric))
  await roundChosen(connection, metric, chosenRelation(metric))
}

const readChosen = (connection: Connection, metrics: readonly Metric[]): Promise<Figure[]> =>
  readFigures(connection, metrics, chosenFigures)

/**
 * Prepares, in temporary tables, all that the release is selected from: the figures, what of them is held and hidden
 * beside what is published, the context.
 * `remembered` are the figures of the current release with the numbers behind them, `printed` those that it prints.
 */
export async function prepareMarts(
  connection: Connection,
  facts: ReleaseFacts,
  remembered: PublishedFigures,
  printed: PublishedFigures,
): Promise<void> {
  await makeContext(connection, facts)
  for (const metric of metricCatalogue()) await choose(connection, metric)
  const published = remembered.size > 0 ? remembered : printed
  const stocks = hold(await readChosen(connection, personStocks()), published, ofPersons)
  const computed = await readChosen(connection, personalAmounts())
  const amounts = hold(computed, published, ofAmounts)
  const totals = await printedTotals(connection, '"chosen_turnover"', 'reference.benefit_type')
  const moved = totalsMoved(totals, computed, amounts)
  await moveTotals(connection, totals, moved)
  const beside = remembered.size > 0 ? remembered : unchanged(printed, [...stocks, ...amounts])
  await stateProtected(connection, decide(stocks, amounts, moved, beside))
  await hideTargets(connection)
}

/** A number of a row as it is published, which is not as computed where it is held. */
function numberOf(metric: Metric, name: string): string {
  const chosen = `chosen.${identifier(name)}`
  const type = metricColumns(metric).find((column) => column.name === name)?.type ?? 'double'
  if (name === 'numerator' || name === 'denominator')
    return `cast(coalesce(protected.${name}, ${chosen}) as ${type})`
  if (name !== 'value' && name !== 'persons') return chosen
  const isHeld = 'protected.numerator <> chosen.numerator or protected.denominator <> chosen.denominator'
  const counted = name === 'persons' && metric.unit === 'percent' ? 'denominator' : 'numerator'
  const held =
    name === 'value' && metric.unit === 'percent'
      ? '100 * ratio(protected.numerator, protected.denominator)'
      : `protected.${counted}`
  return `cast(case when ${isHeld} then ${held} else ${chosen} end as ${type})`
}

function martOf(metric: Metric): MartTable {
  const columns = printed(metric).map((name) => {
    if (name === 'suppressed_reason')
      return 'coalesce(protected.reason, chosen.suppressed_reason) as suppressed_reason'
    if (!numbers.has(name)) return `chosen.${identifier(name)}`
    return `case when protected.reason is null then ${numberOf(metric, name)} end as ${identifier(name)}`
  })
  return {
    name: metric.name,
    select: `select ${columns.join(', ')}
      from ${chosenRelation(metric)} as chosen
      left join protected_figure as protected
        on protected.metric = '${metric.name}' and protected.row_id = chosen.row_id
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
    ...ecosystemMarts(),
    ...scenarioMarts(),
    { name: 'metric', select: 'select * from stated_metric' },
    ...headlineMarts(),
    ...decisionMarts(),
  ]
}
