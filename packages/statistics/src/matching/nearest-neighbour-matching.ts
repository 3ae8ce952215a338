import { type RowMajor, rowCount } from '../linear/row-major.ts'
import { matchingWeights } from './matching-weights.ts'
import { rowSearch } from './row-search.ts'
import { scoreSearch } from './score-search.ts'
import { whitened } from './whitened.ts'

export interface Closeness {
  /** One score a unit, such as the propensity: the distance, unless covariates are given. */
  readonly scores?: Float64Array
  /** Covariates of each unit: the distance is Mahalanobis with the covariance pooled within the groups. */
  readonly covariates?: RowMajor
}

export interface MatchingOptions {
  /** Controls for each treated unit; 1 unless given. */
  readonly ratio?: number
  /** Whether a control may serve several treated units. */
  readonly replace?: boolean
  /** Largest |score − score| of a pair, in the unit of the scores (often 0.2 standard deviations). */
  readonly caliper?: number
  /** Who chooses first: the treated unit with the largest score, the smallest, or the first row. */
  readonly order?: 'largest' | 'smallest' | 'data'
}

export interface Matching {
  readonly treatedRows: Int32Array
  /** Row of each match: `ratio` places for each treated row, −1 where none was left. */
  readonly pairs: Int32Array
  readonly ratio: number
  /** Weight of each unit in a comparison of means (see matchingWeights). */
  readonly weights: Float64Array
}

/**
 * Greedy nearest-neighbour matching, as MatchIt's method = "nearest" (Ho, Imai, King & Stuart 2011): without
 * replacement all treated choose one control each in the order given, then a second, and so on. Ties go to
 * the lowest row. The order is by score where scores are given, else by row.
 * Throws RangeError where there are neither scores nor covariates, or a caliper without scores.
 */
export function nearestNeighbourMatching(
  treated: Uint8Array,
  { scores, covariates }: Closeness,
  { ratio = 1, replace = false, caliper = Number.POSITIVE_INFINITY, order }: MatchingOptions = {},
): Matching {
  const rows = covariates ? rowCount(covariates) : scores?.length
  if (rows !== treated.length || (scores && scores.length !== rows))
    throw new RangeError(`scores or covariates: expected ${treated.length} units, got ${rows ?? 'neither'}`)
  if (!Number.isInteger(ratio) || ratio < 1)
    throw new RangeError(`ratio: expected a whole number of 1 or more, got ${ratio}`)
  if (!scores && caliper !== Number.POSITIVE_INFINITY)
    throw new RangeError(`caliper: expected scores to measure ${caliper} on, got none`)
  const treatedRows = rowsWhere(treated, 1)
  const controls = rowsWhere(treated, 0)
  const search = covariates
    ? rowSearch(whitened(covariates, treated), controls, scores, caliper)
    : scoreSearch(scores ?? new Float64Array(), controls, caliper)
  const pairs = new Int32Array(treatedRows.length * ratio).fill(-1)
  if (replace)
    for (const [place, row] of treatedRows.entries()) pairs.set(search.nearest(row, ratio), place * ratio)
  else {
    const turns = turnsOf(treatedRows, scores, order ?? (scores ? 'largest' : 'data'))
    for (let round = 0; round < ratio; round++)
      for (const place of turns) pairs[place * ratio + round] = search.take(treatedRows[place] as number)
  }
  return { treatedRows, pairs, ratio, weights: matchingWeights(treated.length, treatedRows, pairs, ratio) }
}

function rowsWhere(treated: Uint8Array, group: 0 | 1): Int32Array {
  const rows: number[] = []
  for (let row = 0; row < treated.length; row++) if (treated[row] === group) rows.push(row)
  return Int32Array.from(rows)
}

function turnsOf(
  treatedRows: Int32Array,
  scores: Float64Array | undefined,
  order: 'largest' | 'smallest' | 'data',
): Int32Array {
  const turns = treatedRows.map((_, place) => place)
  if (order === 'data' || !scores) return turns
  const sign = order === 'largest' ? -1 : 1
  const scoreAt = (place: number) => scores[treatedRows[place] as number] as number
  return turns.sort((one, other) => sign * (scoreAt(one) - scoreAt(other)) || one - other)
}
