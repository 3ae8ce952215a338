import { type BandedCells, bandSums } from './banded-cells.ts'

/** The bands of cells but for the usual one of each covariate, whose share follows from those of the others. */
export interface FreeBands {
  /** Band that each free band is, in order. */
  readonly bands: Int16Array
  /** The free bands of cell c are `free[from[c]]` until `free[from[c + 1]]`, ascending. */
  readonly from: Int32Array
  readonly free: Int16Array
}

/** The bands that weigh most in their covariates are held still: the fewer the free bands, the less there is to add. */
export function freeBands(cells: BandedCells, weights: Float64Array): FreeBands {
  const { band, covariates, isFirst } = cells
  const usual = usualBands(isFirst, bandSums(cells, weights))
  const bands = Int16Array.from(isFirst.keys()).filter((own) => !usual.has(own))
  const number = new Int16Array(isFirst.length).fill(-1)
  for (const [place, own] of bands.entries()) number[own] = place
  const from = new Int32Array(band.length / covariates + 1)
  const free: number[] = []
  for (let cell = 0, place = 0; cell + 1 < from.length; cell++) {
    for (const end = place + covariates; place < end; place++) {
      const own = number[band[place] as number] as number
      if (own >= 0) free.push(own)
    }
    from[cell + 1] = free.length
  }
  return { bands, from, free: Int16Array.from(free) }
}

function usualBands(isFirst: Uint8Array, sums: Float64Array): Set<number> {
  const usual: number[] = []
  for (const [band, first] of isFirst.entries()) {
    const latest = usual.length - 1
    if (first === 1) usual.push(band)
    else if ((sums[band] as number) > (sums[usual[latest] as number] as number)) usual[latest] = band
  }
  return new Set(usual)
}
