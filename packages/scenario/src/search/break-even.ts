import type { AssumedValues } from '../model/assumptions.ts'
import type { World } from '../model/worlds.ts'
import { netOfWorld, type Purse } from '../money/net.ts'
import { findRoot } from './find-root.ts'

/** Gain past which a scenario is not believed: the hazards doubled. */
export const mostEffect = 100
const tolerance = 1e-4

/**
 * φ* in percent: the gain at which the extra coordination of broad work is paid back within the months of the world.
 * 0 where there is nothing to pay back; null where not even `mostEffect` pays it.
 */
export function breakEven(world: World, assumed: AssumedValues, purse: Purse): number | null {
  const net = (effect: number) => netOfWorld(world, { ...assumed, effect }, purse)
  return net(0) >= 0 ? 0 : findRoot(net, 0, mostEffect, tolerance)
}
