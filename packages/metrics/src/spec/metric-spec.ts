import { metricSpecWith } from '@elinvoima/testkit'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import type { Metric } from '../definition/metric.ts'

/** Holds an indicator, computed after those it reads, to drawn tables. */
export const metricSpec = metricSpecWith<Metric>((connection, metric) =>
  computeAll(connection, { isDemo: true }, withDependencies(metric)),
)
