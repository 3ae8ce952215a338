import { bandedCells, type Outcomes, type RiskRows } from '@elinvoima/metrics'
import { expectedGain, type Region, type Resident } from '@elinvoima/population'
import { CLASSES, classOf } from './classes.ts'
import { covariatesOf, DURATION_BANDS, durationBand } from './covariates.ts'
import { type MonthsOfLife, monthsOfLife } from './months-of-life.ts'

const RETIREMENT_AGE = 65
/** Futures of each start that its expected gain is a mean over. */
export const FUTURES = 100

interface RowOfRegion {
  readonly resident: Resident
  readonly months: MonthsOfLife
  readonly month: number
  readonly person: number
  readonly started: number
}

export interface RegionRows {
  readonly rows: RiskRows
  readonly outcomes: Outcomes
  /** Expected effect of the same starts, in points, by class and of `any`. */
  readonly truth: ReadonlyMap<string, number>
}

/** Risk sets of a region's months that are followed for `horizon` months, with open-market work as outcome. */
export function regionRows(region: Region, horizon: 6 | 12 | 24): RegionRows {
  const { residents, span } = region
  const at = [...rowsOf(region, horizon)]
  const worked = (ahead: number) =>
    Float64Array.from(at, ({ months: { from, state }, month }) =>
      state[month + ahead - from] === 'W' ? 100 : 0,
    )
  const municipalities = [...new Set(residents.map(({ municipality }) => municipality))]
  return {
    rows: {
      persons: residents.length,
      person: Int32Array.from(at, ({ person }) => person),
      strata: (span.last - horizon - span.first + 1) * DURATION_BANDS,
      stratum: Int32Array.from(
        at,
        ({ months, month }) => (month - span.first) * DURATION_BANDS + durationBand(months, month),
      ),
      ...bandedCells(covariatesOf(at, municipalities)),
      started: Int8Array.from(at, ({ started }) => started),
    },
    outcomes: { worked: worked(horizon), placebo: worked(-12) },
    truth: expectedEffects(at, horizon),
  }
}

function* rowsOf({ residents, span }: Region, horizon: number): Generator<RowOfRegion> {
  for (const [person, resident] of residents.entries()) {
    const months = monthsOfLife(resident, span.last)
    const { traits, starts } = resident.life
    for (let month = Math.max(span.first, months.from + 1); month <= span.last - horizon; month++) {
      const age = (month - traits.birthMonth) / 12
      if (months.state[month - 1 - months.from] !== 'U' || age >= RETIREMENT_AGE) continue
      const start = starts.find((one) => one.month === month)
      yield { resident, months, month, person, started: start ? CLASSES.indexOf(classOf(start)) + 1 : 0 }
    }
  }
}

function expectedEffects(at: readonly RowOfRegion[], horizon: number): Map<string, number> {
  const sums = new Map(['any', ...CLASSES].map((name) => [name, { gain: 0, starters: 0 }]))
  for (const { resident, month, started } of at) {
    const start = started && resident.life.starts.find((one) => one.month === month)
    if (!start) continue
    const gain = expectedGain(resident.life, start, { monthsAhead: horizon, futures: FUTURES })
    for (const name of ['any', classOf(start)]) {
      const sum = sums.get(name)
      if (!sum) continue
      sum.starters++
      sum.gain += gain
    }
  }
  return new Map([...sums].map(([name, { gain, starters }]) => [name, (100 * gain) / starters]))
}
