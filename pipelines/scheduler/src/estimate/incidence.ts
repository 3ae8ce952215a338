import {
  type CumulativeIncidence,
  cumulativeIncidence,
  kaplanMeier,
  normalInterval,
  type RiskTable,
  restrictedMean,
  riskTable,
  type Spells,
  stepAt,
  survivalInterval,
  survivalQuantile,
  timeLost,
} from '@elinvoima/statistics'

export interface IncidenceOptions {
  /** times to tell of, in the unit of the data */
  readonly at: readonly number[]
  /** share of the intervals, 0–1 */
  readonly level: number
  /** codes of the events, in the order of the causes 1, 2 … of the spells */
  readonly events: readonly number[]
}

/** A number with its standard error and interval, as JSON says it. */
interface Told {
  readonly estimate: number
  readonly standard_error: number
  readonly interval: readonly [number | null, number | null]
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)

function share(estimate: number, standardError: number, level: number): Told {
  const { lower, upper } = survivalInterval(estimate, standardError, level, 'log-log')
  return { estimate, standard_error: standardError, interval: [finite(lower), finite(upper)] }
}

function amount({ value, standardError }: { value: number; standardError: number }, level: number): Told {
  const { lower, upper } = normalInterval(value, standardError, level)
  return { estimate: value, standard_error: standardError, interval: [finite(lower), finite(upper)] }
}

/**
 * How spells end: of each event the Aalen–Johansen cumulative incidence at each time with Greenwood's standard error
 * (as R's survfit) and an interval on the log(−log) scale; the restricted mean and the time lost to each event up to
 * the last of the times. Where there is one event also the Kaplan–Meier share and the median.
 * Past the last time followed nothing is told, unless every spell has ended by then. Throws RangeError on spells that are none.
 */
export function describeIncidence(spells: Spells, { at, level, events }: IncidenceOptions) {
  const table = riskTable(spells, events.length)
  const found = cumulativeIncidence(table)
  const followed = table.time.at(-1) ?? 0
  const horizon = Math.min(Math.max(...at), followed)
  const curve = kaplanMeier(table)
  const known = (curve.survival.at(-1) ?? 1) > 0 ? followed : Number.POSITIVE_INFINITY
  const lost = timeLost(table, horizon)
  return {
    n: spells.time.length,
    censored: Array.from(spells.cause).filter((cause) => cause === 0).length,
    followed_to: followed,
    at: at.map((time) => (time > known ? { time, not_followed: true } : told(time, table, found))),
    restricted_mean: { horizon, ...amount(restrictedMean(table, horizon), level) },
    time_lost: events.map((event, cause) => ({
      event,
      ...amount(lost[cause] ?? { value: 0, standardError: 0 }, level),
    })),
    ...(events.length === 1 ? { median: finite(survivalQuantile(curve, 0.5)) } : {}),
  }

  function told(time: number, { atRisk, endedBy }: RiskTable, shares: CumulativeIncidence) {
    const from = (values: Float64Array, before: number) => stepAt(shares.time, values, time, before)
    const next = shares.time.findIndex((step) => step >= time)
    return {
      time,
      at_risk: atRisk[next] ?? 0,
      events: events.map((event, cause) => ({
        event,
        n: (endedBy[cause] ?? new Float64Array()).reduce(
          (sum, ended, step) => ((shares.time[step] ?? 0) <= time ? sum + ended : sum),
          0,
        ),
        ...share(
          from(shares.incidence[cause] ?? new Float64Array(), 0),
          from(shares.standardError[cause] ?? new Float64Array(), 0),
          level,
        ),
      })),
      ...(events.length === 1
        ? { kaplan_meier: share(from(curve.survival, 1), finite(from(curve.standardError, 0)) ?? 0, level) }
        : {}),
    }
  }
}

/** Codes of events as causes 1, 2 …, rising; 0 stays censored. */
export function causesOf(codes: Float64Array): { cause: Float64Array; events: number[] } {
  const events = [...new Set(codes)].filter((code) => code !== 0).toSorted((one, other) => one - other)
  return { events, cause: codes.map((code) => (code === 0 ? 0 : events.indexOf(code) + 1)) }
}

/** Evenly spread times to tell of where none were asked for: the quarters of what was followed. */
export function quartersOf(time: Float64Array): number[] {
  const last = time.reduce((most, one) => Math.max(most, one), 0)
  return [0.25, 0.5, 0.75, 1].map((part) => part * last)
}
