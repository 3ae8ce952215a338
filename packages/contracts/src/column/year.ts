import { z } from 'zod'
import { bounded, integerCell } from './integer.ts'

export interface YearBounds {
  readonly min?: number
  readonly max?: number
}

/** A calendar year of four digits. */
export function year(description: string, { min = 1900, max = 2199 }: YearBounds = {}) {
  return integerCell.pipe(bounded(z.number(), min, max)).meta({ kind: 'year', description })
}
