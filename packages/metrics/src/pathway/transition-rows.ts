import { wilsonInterval } from '@elinvoima/statistics'
import { bound } from '../compute/bound.ts'
import { monthsAfter, monthsOf } from '../compute/months.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { type Arrivals, poolRare } from './pool-rare.ts'

const MONTHS = 12

/** Moves of an area from one state, by month and destination. */
interface Origin {
  area: string
  origin: string
  byMonth: Map<string, Arrivals[]>
}

async function readOrigins({ connection, cells }: ComputeInput): Promise<Origin[]> {
  const found = (await connection.runAndReadAll(cells, bound<string>(cells, {}))).getRowObjectsJson()
  const origins = new Map<string, Origin>()
  for (const row of found) {
    const key = `${row.employment_area_code}|${row.origin}`
    const place: Origin = origins.get(key) ?? {
      area: String(row.employment_area_code),
      origin: String(row.origin),
      byMonth: new Map(),
    }
    const month = String(row.moved_month)
    const arrivals = place.byMonth.get(month) ?? []
    place.byMonth.set(month, [...arrivals, { to: String(row.destination), persons: Number(row.persons) }])
    origins.set(key, place)
  }
  return [...origins.values()]
}

/** Moves of the twelve months that end with a month, by destination. */
function movesUntil(month: string, byMonth: Origin['byMonth']): Arrivals[] {
  const moves = new Map<string, number>()
  for (let back = 0; back < MONTHS; back++)
    for (const { to, persons } of byMonth.get(monthsAfter(month, -back)) ?? [])
      moves.set(to, (moves.get(to) ?? 0) + persons)
  return [...moves].map(([to, persons]) => ({ to, persons }))
}

/** The rows of the moves: for each area and each month with eleven before it, from each state to each. */
export async function transitionRows(input: ComputeInput): Promise<MetricValues[]> {
  const least = input.assumptions.of('least_told').value
  const level = input.assumptions.of('interval_level').value / 100
  const origins = await readOrigins(input)
  return origins.flatMap(({ area, origin, byMonth }) => {
    const months = origins.filter((one) => one.area === area).flatMap((one) => [...one.byMonth.keys()])
    const [first = '', last = ''] = [months.toSorted()[0], months.toSorted().at(-1)]
    return monthsOf({ from: monthsAfter(first, MONTHS - 1), to: last }).flatMap((month) => {
      const moves = movesUntil(month, byMonth)
      const atRisk = moves.reduce((sum, { persons }) => sum + persons, 0)
      return poolRare(moves, least).map(({ to, persons }): MetricValues => {
        const where = {
          geography_level: 'employment_area',
          geography_code: area,
          month,
          origin,
          destination: to,
          basis: 'register',
        }
        if (atRisk < least) return { ...where, suppressed_reason: 'small_cell' }
        const { lower, upper } = wilsonInterval(persons, atRisk, level)
        return {
          ...where,
          numerator: persons,
          denominator: atRisk,
          value: (100 * persons) / atRisk,
          lower: 100 * lower,
          upper: 100 * upper,
        }
      })
    })
  })
}
