import type { BandedCells } from './banded-cells.ts'
import { type FreeBands, freeBands } from './free-bands.ts'
import { newtonMoves } from './newton-moves.ts'

/** Weights of cells, summing to 1, with these shares in the bands, nearest to a prior; null where there are none. */
export type Rebalance = (prior: Float64Array, shares: Float64Array, tolerance: number) => Float64Array | null

/** The cells that weigh something, with their weights, which sum to 1. */
interface Weighing {
  readonly cell: Int32Array
  readonly weight: Float64Array
}

const MOST_STEPS = 30

/**
 * What entropyBalancing finds, for cells of bands only, over and over, from priors that are already near: what a
 * bootstrap needs. A step costs the square of the free bands of a cell instead of the square of all bands. `usual`
 * weights, one a cell, say which bands are common; the weights found don't depend on them.
 */
export function rebalancing(cells: BandedCells, usual: Float64Array): Rebalance {
  const free = freeBands(cells, usual)
  return (prior, shares, tolerance) => {
    const wanted = Float64Array.from(free.bands, (band) => shares[band] as number)
    let now = reachable(cells, prior, shares)
    for (let step = 0; now !== null && step < MOST_STEPS; step++) {
      const cross = crossShares(free, now)
      const held = diagonal(cross, wanted.length)
      if (wanted.some((share, place) => share > 0 && held[place] === 0)) return null
      const missing = wanted.map((share, place) => share - (held[place] as number))
      if (missing.every((gap) => Math.abs(gap) < tolerance)) return spread(now, prior.length)
      const moves = newtonMoves(cross, held, missing)
      if (moves === null) return null
      now = stepTowards(free, now, wanted, moves)
    }
    return null
  }
}

/** The cells that weigh something and are in no band that is to have nothing. */
function reachable({ band, covariates }: BandedCells, prior: Float64Array, shares: Float64Array) {
  const isEmpty = Uint8Array.from(shares, (share) => Number(share === 0))
  const cell = new Int32Array(prior.length)
  let count = 0
  for (let own = 0; own < prior.length; own++) {
    if (prior[own] === 0) continue
    let isReached = true
    for (let place = own * covariates; place < (own + 1) * covariates; place++)
      if (isEmpty[band[place] as number] === 1) isReached = false
    if (isReached) cell[count++] = own
  }
  const kept = cell.slice(0, count)
  return normalised({ cell: kept, weight: Float64Array.from(kept, (own) => prior[own] as number) })
}

/** Weight in every pair of free bands, the lower triangle of a square. */
function crossShares({ bands, from, free }: FreeBands, { cell, weight }: Weighing): Float64Array {
  const size = bands.length
  const cross = new Float64Array(size * size)
  for (let own = 0; own < cell.length; own++) {
    const share = weight[own] as number
    const first = from[cell[own] as number] as number
    const end = from[(cell[own] as number) + 1] as number
    for (let i = first; i < end; i++) {
      const row = (free[i] as number) * size
      for (let j = first; j <= i; j++) {
        const place = row + (free[j] as number)
        cross[place] = (cross[place] as number) + share
      }
    }
  }
  return cross
}

/** The weights tilted along a move, by half as much while that leads away. */
function stepTowards(
  free: FreeBands,
  now: Weighing,
  wanted: Float64Array,
  move: Float64Array,
): Weighing | null {
  const gain = move.reduce((sum, entry, band) => sum + entry * (wanted[band] as number), 0)
  for (let length = 1; ; length /= 2) {
    const { weight, total } = tilt(free, now, move, length)
    if (Math.log(total) - length * gain <= 1e-12 || length < 1e-6)
      return normalised({ cell: now.cell, weight })
  }
}

function tilt({ from, free }: FreeBands, { cell, weight }: Weighing, move: Float64Array, length: number) {
  const tilted = new Float64Array(weight.length)
  let total = 0
  for (let own = 0; own < weight.length; own++) {
    const end = from[(cell[own] as number) + 1] as number
    let sum = 0
    for (let place = from[cell[own] as number] as number; place < end; place++)
      sum += move[free[place] as number] as number
    const moved = (weight[own] as number) * Math.exp(length * sum)
    tilted[own] = moved
    total += moved
  }
  return { weight: tilted, total }
}

function normalised({ cell, weight }: Weighing): Weighing | null {
  let total = 0
  for (let own = 0; own < weight.length; own++) total += weight[own] as number
  if (!(total > 0)) return null
  return { cell, weight: weight.map((some) => some / total) }
}

const diagonal = (square: Float64Array, size: number) =>
  Float64Array.from({ length: size }, (_, place) => square[place * size + place] as number)

function spread({ cell, weight }: Weighing, cells: number): Float64Array {
  const weights = new Float64Array(cells)
  for (let own = 0; own < cell.length; own++) weights[cell[own] as number] = weight[own] as number
  return weights
}
