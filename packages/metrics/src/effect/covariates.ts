/** The banded covariates of the default estimator: columns of at_risk and how many bands each has. */
export const covariateBands: Readonly<Record<string, number>> = {
  duration_band: 5,
  age_band: 7,
  sex_band: 2,
  language_band: 2,
  education_band: 4,
  occupation_band: 5,
  layoff_band: 2,
  worked_band: 4,
  unemployed_band: 4,
  services_band: 3,
  benefit_band: 4,
  paid_days_band: 6,
}
export const DURATION_BANDS = 5
const OWN_MUNICIPALITIES = 3

/** Band of each row's quarter of the year, of month numbers 12 · year + month. */
export function quarterBands(monthNo: ArrayLike<number>): Int8Array {
  return Int8Array.from(monthNo, (month) => Math.floor(((month + 11) % 12) / 3))
}

/** Band of each row's municipality: the three with the most rows each by themselves, the others together. */
export function municipalityBands(codes: readonly string[]): Int8Array {
  const rows = new Map<string, number>()
  for (const code of codes) rows.set(code, (rows.get(code) ?? 0) + 1)
  const largest = [...rows]
    .toSorted(([one, many], [other, few]) => few - many || one.localeCompare(other))
    .slice(0, OWN_MUNICIPALITIES)
    .map(([code]) => code)
  return Int8Array.from(codes, (code) => largest.indexOf(code) + 1)
}
export const MUNICIPALITY_BANDS = OWN_MUNICIPALITIES + 1
