import type { Life } from '../../model/life.ts'
import { trait } from '../../random/draw.ts'
import { pick } from '../../random/pick.ts'

const BY_EDUCATION: Readonly<Record<number, readonly (readonly [isco: string, weight: number])[]>> = {
  0: [
    ['9112', 3],
    ['9329', 2],
    ['5223', 2],
    ['9411', 1],
  ],
  2: [
    ['9112', 3],
    ['9313', 2],
    ['9329', 3],
    ['5223', 2],
    ['8332', 1],
  ],
  3: [
    ['5223', 3],
    ['7126', 1],
    ['7212', 2],
    ['7231', 2],
    ['8332', 2],
    ['5322', 3],
    ['5120', 2],
    ['4110', 1],
    ['7115', 2],
  ],
  5: [
    ['3313', 2],
    ['4120', 2],
    ['3322', 1],
    ['3115', 1],
  ],
  6: [
    ['2221', 1],
    ['3115', 2],
    ['3313', 2],
    ['2431', 1],
    ['2635', 2],
  ],
  7: [
    ['2511', 2],
    ['2341', 2],
    ['2631', 1],
    ['2422', 1],
  ],
  8: [['2310', 1]],
}
/** Three-digit numbers of the Nordic classification, as older records have them. */
const NORDIC = [
  ['333', 2],
  ['751', 2],
  ['793', 1],
  ['826', 2],
  ['104', 2],
  ['291', 1],
] as const

/** Occupation sought and its classification; one in eight records still has the Nordic classification. */
export function occupationOf({ stream, traits }: Life): readonly [code: string, classification: string] {
  if (trait(stream, 40) < 0.125) return [pick(trait(stream, 41), NORDIC), 'NYK']
  return [pick(trait(stream, 41), BY_EDUCATION[traits.education] ?? [['9329', 1]]), 'ISCO08']
}
