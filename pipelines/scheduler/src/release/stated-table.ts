import type { AssumptionName, Fan, Summary } from '@elinvoima/scenario'
import { assumptionTitles } from '../scenario/assumption-titles.ts'

/** A table of the release that tells of a scenario. */
export interface StatedTable<Told> {
  /** columns after the name of the scenario, with their types */
  readonly columns: Readonly<Record<string, string>>
  readonly rows: (told: Told) => readonly object[]
}

/** Columns of a mean with its interval. */
export const summary = (prefix: string) => ({
  [prefix]: 'DOUBLE',
  [`${prefix}_lower`]: 'DOUBLE',
  [`${prefix}_upper`]: 'DOUBLE',
})

/** A mean with its interval under those columns. */
export const summed = (prefix: string, { mean, lower, upper }: Summary) => ({
  [prefix]: mean,
  [`${prefix}_lower`]: lower,
  [`${prefix}_upper`]: upper,
})

/** Columns of a mean with its interval, the middle of the draws and the ends of their middle half. */
export const fan = (prefix: string) => ({
  ...summary(prefix),
  [`${prefix}_p25`]: 'DOUBLE',
  [`${prefix}_median`]: 'DOUBLE',
  [`${prefix}_p75`]: 'DOUBLE',
})

/** A fan under those columns. */
export const fanned = (prefix: string, { p25, median, p75, ...told }: Fan) => ({
  ...summed(prefix, told),
  [`${prefix}_p25`]: p25,
  [`${prefix}_median`]: median,
  [`${prefix}_p75`]: p75,
})

/** A source written `fi / en`, or once for both languages, in each. */
export function sourceOf(source: string) {
  const [fi = source, en = fi] = source.split(' / ')
  return { source_fi: fi, source_en: en }
}

/** What an assumption is called in both languages. */
export const titleOf = (name: AssumptionName) => ({
  title_fi: assumptionTitles[name].fi,
  title_en: assumptionTitles[name].en,
})
