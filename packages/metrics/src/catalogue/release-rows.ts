import type { Metric } from '../definition/metric.ts'
import { metricCatalogue, withDependencies } from './catalogue.ts'

/** One row of the release's `metric` table; `means` and `not_this` are in Finnish. */
export interface MetricRow {
  name: string
  title_fi: string
  title_en: string
  unit: string
  grain: string
  numerator: string
  denominator: string | null
  means: string
  means_en: string
  not_this: string
  not_this_en: string
  sources: string
  verified: boolean
}

/** One row of the release's `parameter` table. */
export interface ParameterRow {
  name: string
  meaning: string
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
    means: metric.means.fi,
    means_en: metric.means.en,
    not_this: metric.not.fi,
    not_this_en: metric.not.en,
    sources: metric.sources.join(', '),
    verified: isVerified(metric),
  }))
}

/** The parameters of all indicators as rows of the release's `parameter` table. */
export function parameterRows(): ParameterRow[] {
  return metricCatalogue().flatMap((metric) =>
    Object.entries(metric.parameters).map(([name, parameter]) => ({ name, ...parameter })),
  )
}

/** Whether an indicator and everything it reads rest on verified rules only. */
export function isVerified(metric: Metric): boolean {
  return withDependencies(metric).every((needed) => needed.verified)
}
