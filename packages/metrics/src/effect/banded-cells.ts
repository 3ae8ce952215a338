import type { RowMajor } from '@elinvoima/statistics'

/** A banded covariate: the band of every row, 0 … bands − 1. */
export interface BandedCovariate {
  readonly bands: number
  readonly band: ArrayLike<number>
}

/** Combinations of bands, each once. A band has a number of its own over all covariates. */
export interface BandedCells {
  readonly covariates: number
  readonly bands: number
  /** Whether a band is the first of its covariate, whose share follows from those of the others. */
  readonly isFirst: Uint8Array
  /** The bands of cell c at c × covariates and on. */
  readonly band: Int16Array
}

/**
 * Rows of banded covariates as cells, and the cell of each row. Throws RangeError on a band outside its
 * covariate.
 */
export function bandedCells(given: readonly BandedCovariate[]): {
  readonly cell: Int32Array
  readonly cells: BandedCells
} {
  const rows = given[0]?.band.length ?? 0
  const numbers = new Map<number, number>()
  const band: number[] = []
  const cell = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    let key = 0
    for (const [place, covariate] of given.entries()) {
      const own = covariate.band[row] ?? -1
      if (!(own >= 0 && own < covariate.bands))
        throw new RangeError(
          `covariate ${place} row ${row}: expected a band under ${covariate.bands}, got ${own}`,
        )
      key = key * covariate.bands + own
    }
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) {
      let before = 0
      for (const covariate of given) {
        band.push(before + (covariate.band[row] ?? 0))
        before += covariate.bands
      }
      numbers.set(key, number)
    }
    cell[row] = number
  }
  const isFirst = Uint8Array.from(
    given.flatMap(({ bands }) => Array.from({ length: bands }, (_, own) => own)),
    (own) => Number(own === 0),
  )
  const bands = isFirst.length
  return { cell, cells: { covariates: given.length, bands, isFirst, band: Int16Array.from(band) } }
}

/** Cells of these numbers, in the order given. */
export function pickCells(cells: BandedCells, numbers: readonly number[]): BandedCells {
  const band = new Int16Array(numbers.length * cells.covariates)
  for (const [place, number] of numbers.entries())
    band.set(
      cells.band.subarray(number * cells.covariates, (number + 1) * cells.covariates),
      place * cells.covariates,
    )
  return { ...cells, band }
}

/** One column a band: 1 where the cell is in it. Balancing the columns balances the share of every band. */
export function indicatorsOf({ band, bands, covariates }: BandedCells): RowMajor {
  const values = new Float64Array((band.length / covariates) * bands)
  for (const [place, own] of band.entries()) values[Math.floor(place / covariates) * bands + own] = 1
  return { values, columns: bands }
}

/** Weight in each band, the cells weighing as given. */
export function bandSums({ band, bands, covariates }: BandedCells, weights: Float64Array): Float64Array {
  const sums = new Float64Array(bands)
  for (let cell = 0, place = 0; cell < weights.length; cell++) {
    const weight = weights[cell] as number
    for (const end = place + covariates; place < end; place++) {
      const own = band[place] as number
      sums[own] = (sums[own] as number) + weight
    }
  }
  return sums
}
