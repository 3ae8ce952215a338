import type { BandedCovariate } from '@elinvoima/metrics'
import type { Resident } from '@elinvoima/population'
import type { MonthsOfLife } from './months-of-life.ts'

const LOOK_BACK_MONTHS = 24

/** Number of the band of a value, given the first value of each band but the first. */
export function bandOf(value: number, from: readonly number[]): number {
  let band = 0
  while (band < from.length && value >= (from[band] ?? 0)) band++
  return band
}

/** First months of the bands of elapsed duration but the first: 0–2, 3–5, 6–11, 12–23, 24 and more. */
const DURATION_FROM = [3, 6, 12, 24]
export const DURATION_BANDS = DURATION_FROM.length + 1

/** Band of the months since open-market work, or since entering, at the start of a month. */
export function durationBand({ from, state }: MonthsOfLife, month: number): number {
  let last = month - 1
  while (last > from && state[last - from] !== 'W') last--
  return bandOf(month - 1 - last, DURATION_FROM)
}

interface AtMonthStart {
  readonly resident: Resident
  readonly months: MonthsOfLife
  readonly month: number
}

const countBack = ({ months, month }: AtMonthStart, counts: (place: number) => boolean): number => {
  let count = 0
  for (let place = Math.max(0, month - LOOK_BACK_MONTHS - months.from); place < month - months.from; place++)
    if (counts(place)) count++
  return count
}

const AGE_FROM = [25, 30, 40, 50, 55, 60]

/** The covariates of the default estimator that the model has, as numbers of bands. */
const COVARIATES: readonly { readonly bands: number; readonly band: (at: AtMonthStart) => number }[] = [
  { bands: 5, band: ({ months, month }) => durationBand(months, month) },
  {
    bands: AGE_FROM.length + 1,
    band: ({ resident, month }) => bandOf((month - resident.life.traits.birthMonth) / 12, AGE_FROM),
  },
  { bands: 2, band: ({ resident }) => Number(resident.life.traits.sex === '2') },
  { bands: 2, band: ({ resident }) => Number(resident.life.traits.language === 'muu') },
  {
    bands: 4,
    band: ({ months, month }) => bandOf(months.education[month - 1 - months.from] ?? 0, [2, 3, 5]),
  },
  { bands: 2, band: ({ months, month }) => Number(months.code[month - 1 - months.from] === '03') },
  {
    bands: 4,
    band: (at) =>
      bandOf(
        countBack(at, (place) => at.months.state[place] === 'W'),
        [1, 7, 18],
      ),
  },
  {
    bands: 4,
    band: (at) =>
      bandOf(
        countBack(at, (place) => at.months.state[place] === 'U'),
        [6, 12, 18],
      ),
  },
  {
    bands: 3,
    band: (at) =>
      bandOf(
        countBack(at, (place) => at.months.begins[place] === true),
        [1, 2],
      ),
  },
  { bands: 4, band: ({ month }) => Math.floor((month % 12) / 3) },
]

/** The banded covariates of person-months; the last is the municipality. */
export function covariatesOf(
  rows: readonly AtMonthStart[],
  municipalities: readonly string[],
): BandedCovariate[] {
  const own = COVARIATES.map(({ bands, band }) => ({ bands, band: Int8Array.from(rows, band) }))
  const place = Int8Array.from(rows, ({ resident }) => municipalities.indexOf(resident.municipality))
  return [...own, { bands: municipalities.length, band: place }]
}
