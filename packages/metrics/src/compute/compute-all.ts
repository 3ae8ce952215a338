import { metricCatalogue } from '../catalogue/catalogue.ts'
import type { Metric } from '../definition/metric.ts'
import { type Computed, type ComputeOptions, computeWith } from './compute-metric.ts'
import type { MetricConnection } from './connection.ts'
import { dropParts, type PartsOnHand } from './make-parts.ts'
import { monthsPresent } from './months.ts'
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
  const onHand: PartsOnHand = new Map()
  const computed: Computed[] = []
  await installPrelude(connection)
  const present = await monthsPresent(connection)
  try {
    for (const metric of metrics) {
      computed.push(await computeWith(connection, metric, options, present, onHand))
    }
    return computed
  } finally {
    await dropParts(connection, onHand)
  }
}
