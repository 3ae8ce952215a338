import { existsSync } from 'node:fs'
import { monthsAfter, type PlaceMoves, readAssumptions, readPlaceMoves } from '@elinvoima/metrics'
import { type Connection, openWarehouse, query } from '@elinvoima/warehouse'
import { holdsDemo } from '../refresh/compute.ts'
import { UsageError } from '../run/failures.ts'
import type { Settings } from '../settings/settings.ts'
import type { Costs, Counting } from './basis-of-moves.ts'

/** What the warehouse tells of an area. */
export interface Past {
  readonly area: { readonly code: string; readonly name: string }
  readonly moves: PlaceMoves
  /** the latest month of the area's register */
  readonly month: string
  readonly costs: Costs
  readonly counting: Counting
  /** months of the latest year whose costs are known */
  readonly monthsOfCosts: number
  readonly isDemo: boolean
}

const noData = (area: string) =>
  new UsageError(`there is no register and no benefits of ${area} in the warehouse; see refresh`)

async function costsOf(connection: Connection, area: string, month: string) {
  const rows = await query<{ cost_class: string; month: string; euros: number }>(
    connection,
    `select cost_class, cast(month as varchar) as month, cast(value as double) as euros from metrics.area_costs
     where geography_level = 'employment_area' and geography_code = $area and value is not null
       and month > cast($after as date) and month <= cast($month as date)`,
    { area, month, after: monthsAfter(month, -12) },
  )
  const months = new Set(rows.map((row) => row.month)).size
  const isService = (name: string) => name === 'purchased_service' || name === 'subsidy'
  const yearly = (wanted: boolean) =>
    rows
      .filter(({ cost_class }) => isService(cost_class) === wanted)
      .reduce((sum, { euros }) => sum + euros, 0) * (months > 0 ? 12 / months : 0)
  return { monthsOfCosts: months, costs: { serviceEurAYear: yearly(true), otherEurAYear: yearly(false) } }
}

async function countingOf(connection: Connection, month: string): Promise<Counting> {
  const asker = { name: 'scenario', assumes: ['transition_window', 'whole_month_share'] }
  const assumptions = await readAssumptions(connection, asker, month)
  return {
    windowMonths: assumptions.of('transition_window').value,
    wholeMonthPercent: assumptions.of('whole_month_share').value,
  }
}

/** Reads it from a warehouse file. Throws UsageError where there is nothing to start from. */
export async function readPast(settings: Settings, named: string): Promise<Past> {
  if (!existsSync(settings.warehouse)) throw noData(named)
  const { memoryLimit, threads, warehouse: path } = settings
  const warehouse = await openWarehouse({
    path,
    memoryLimit,
    ...(threads === undefined ? {} : { threads }),
    readOnly: true,
  })
  try {
    return await pastOf(warehouse.connection, named)
  } finally {
    warehouse.close()
  }
}

/** Reads it, and leaves the warehouse as it is. Throws UsageError where there is nothing to start from. */
export async function pastOf(connection: Connection, named: string): Promise<Past> {
  const [area] = await query<{ code: string; name: string }>(
    connection,
    'select code, name_fi as name from reference.employment_area where code = $named or slug = $named',
    { named },
  )
  if (!area) throw new UsageError(`no employment area "${named}"`)
  const registered = await query(connection, 'select 1 from staging.status_period limit 1')
  if (registered.length === 0) throw noData(named)
  const moves = await readPlaceMoves(connection, area.code)
  const month = moves?.moves
    .filter(({ from }) => from > 0)
    .map((move) => move.month)
    .toSorted()
    .at(-1)
  if (!moves || month === undefined || moves.paid.size === 0) throw noData(named)
  return {
    area,
    moves,
    month,
    counting: await countingOf(connection, month),
    ...(await costsOf(connection, area.code, month)),
    isDemo: await holdsDemo(connection),
  }
}
