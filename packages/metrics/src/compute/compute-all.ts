import { metricCatalogue } from '../catalogue/catalogue.ts'
import type { Metric } from '../definition/metric.ts'
import { type Computed, type ComputeOptions, computeWith } from './compute-metric.ts'
import type { Computing } from './computing.ts'
import type { MetricConnection } from './connection.ts'
import { dropParts } from './make-parts.ts'
import { installPrelude } from './prelude.ts'

/**
 * Computes indicators in the order they read each other, all of the catalogue by default, sharing the steps
 * they have in common. Each indicator is a transaction of its own; the first error ends the computing.
 */
export async function computeAll(
  connection: MetricConnection,
  options: ComputeOptions,
  metrics: readonly Metric[] = metricCatalogue(),
): Promise<Computed[]> {
  const computing: Computing = { onHand: new Map(), computed: new Map() }
  const done: Computed[] = []
  await installPrelude(connection)
  try {
    for (const metric of metrics) done.push(await computeWith(connection, metric, options, computing))
    return done
  } finally {
    await dropParts(connection, computing.onHand)
  }
}
