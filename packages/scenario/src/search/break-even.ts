import type { AssumedValues } from '../model/assumptions.ts'
import { type Choice, follow, type World } from '../model/worlds.ts'
import { netOf, type Paths, type Purse, purses } from '../money/net.ts'
import { findRoot } from './find-root.ts'

/** Gain past which a scenario is not believed: the hazards doubled. */
const mostEffect = 100
const tolerance = 1e-4

/**
 * φ* of each purse in percent: the gain at which the extra coordination of broad work is paid back within the months
 * of the world. 0 where there is nothing to pay back; null where not even hazards that are doubled pay it.
 */
export function breakEven(world: World, assumed: AssumedValues): Record<Purse, number | null> {
  const followed = new Map<number, Paths>()
  const pathsAt = (effect: number): Paths => {
    const under = (choice: Choice) => follow(world, choice, { ...assumed, effect })
    const paths = followed.get(effect) ?? { narrow: under('narrow'), broad: under('broad') }
    followed.set(effect, paths)
    return paths
  }
  const found = purses.map((purse) => {
    const net = (effect: number) => netOf(pathsAt(effect), world.basis, assumed, purse)
    return [purse, net(0) >= 0 ? 0 : findRoot(net, 0, mostEffect, tolerance)]
  })
  return Object.fromEntries(found)
}
