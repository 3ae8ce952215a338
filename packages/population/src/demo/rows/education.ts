import type { Life } from '../../model/life.ts'
import { trait } from '../../random/draw.ts'
import { pick } from '../../random/pick.ts'

const CODES: Readonly<Record<number, readonly (readonly [code: string, weight: number])[]>> = {
  3: [
    ['32', 80],
    ['31', 13],
    ['33', 7],
  ],
  5: [['51', 1]],
  6: [
    ['62', 70],
    ['63', 22],
    ['61', 8],
  ],
  7: [
    ['72', 85],
    ['71', 15],
  ],
  8: [
    ['82', 70],
    ['81', 30],
  ],
}

/** Two-digit level of the 2016 classification; 99 without a post-primary qualification, null where not known. */
export function educationCode({ stream }: Life, level: number): string | null {
  if (level === 0) return null
  const codes = CODES[level]
  return codes ? pick(trait(stream, 42), codes) : '99'
}
