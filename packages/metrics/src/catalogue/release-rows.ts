import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { metricCatalogue, withDependencies } from './catalogue.ts'

/** One row of the release's `metric` table. */
export interface MetricRow {
  name: string
  title_fi: string
  title_en: string
  unit: string
  grain: string
  numerator: string
  denominator: string | null
  how_fi: string
  how_en: string
  means_fi: string
  means_en: string
  not_this_fi: string
  not_this_en: string
  /** False where the figures count everybody, so that there is nothing to be unsure of. */
  has_interval: boolean
  sources: string
  verified: boolean
}

/** One row of the release's `release_column` table. */
export interface ColumnRow {
  table_name: string
  name: string
  means_en: string
}

/** The columns of all indicators as rows of the release's `release_column` table. */
export const columnRows = (): ColumnRow[] =>
  metricCatalogue().flatMap((metric) =>
    metricColumns(metric).map(({ name, description }) => ({
      table_name: metric.name,
      name,
      means_en: description,
    })),
  )

/** One row of the release's `parameter` table. */
export interface ParameterRow {
  name: string
  meaning_fi: string
  meaning_en: string
  value: number
  unit: string
  verified: boolean
  origin: string
}

/** The rows of the release's `metric` table, in the order of the catalogue. */
export function metricRows(): MetricRow[] {
  return metricCatalogue().map((metric) => ({
    name: metric.name,
    title_fi: metric.title.fi,
    title_en: metric.title.en,
    unit: metric.unit,
    grain: metric.grain,
    numerator: metric.numerator,
    denominator: metric.denominator,
    how_fi: metric.how.fi,
    how_en: metric.how.en,
    means_fi: metric.means.fi,
    means_en: metric.means.en,
    not_this_fi: metric.not.fi,
    not_this_en: metric.not.en,
    has_interval: metric.interval !== undefined,
    sources: metric.sources.join(', '),
    verified: isVerified(metric),
  }))
}

/** The parameters of all indicators as rows of the release's `parameter` table. */
export function parameterRows(): ParameterRow[] {
  return metricCatalogue().flatMap((metric) =>
    Object.entries(metric.parameters).map(([name, { meaning, ...parameter }]) => ({
      name,
      meaning_fi: meaning.fi,
      meaning_en: meaning.en,
      ...parameter,
    })),
  )
}

/** Whether an indicator and everything it reads rest on verified rules only. */
export function isVerified(metric: Metric): boolean {
  return withDependencies(metric).every((needed) => needed.verified)
}
