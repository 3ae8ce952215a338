import { firstDay, monthOfDay } from '../calendar.ts'
import { normal, trait } from '../random/draw.ts'
import { pick } from '../random/pick.ts'
import type { Stream } from '../random/stream.ts'

/** What a person carries through the months. Nothing here is derived from an identity, nor an identity from it. */
export interface Traits {
  readonly birthDay: number
  readonly birthMonth: number
  readonly sex: '1' | '2'
  readonly language: 'fi' | 'sv' | 'muu'
  /** First digit of the national classification of education: 0 unknown, 2 basic, 3 upper secondary, 5 … 8. */
  readonly education: number
  readonly fundMember: boolean
  readonly monthlyPay: number
}

const AGE_BANDS: readonly (readonly [band: readonly [from: number, to: number], weight: number])[] = [
  [[18, 25], 17],
  [[25, 35], 24],
  [[35, 45], 20],
  [[45, 55], 17],
  [[55, 64], 22],
]
const EDUCATION = [
  [2, 24],
  [0, 6],
  [3, 48],
  [5, 6],
  [6, 10],
  [7, 5.7],
  [8, 0.3],
] as const
const PAY: Readonly<Record<number, number>> = {
  0: 2500,
  2: 2450,
  3: 2700,
  5: 3150,
  6: 3300,
  7: 4150,
  8: 4800,
}

/** The age from which nobody works or seeks work. */
export const RETIREMENT_AGE = 65

/** Traits of a person who first meets the model in `entryMonth`. */
export function traitsOf(stream: Stream, entryMonth: number): Traits {
  const [youngest, oldest] = pick(trait(stream, 0), AGE_BANDS)
  const age = youngest + trait(stream, 1) * (oldest - youngest)
  const education = pick(trait(stream, 2), EDUCATION)
  const ability = Math.exp(0.22 * normal(trait(stream, 3), trait(stream, 4)))
  const birthDay = Math.floor(firstDay(entryMonth) - age * 365.25)
  return {
    birthDay,
    birthMonth: monthOfDay(birthDay),
    sex: trait(stream, 5) < 0.55 ? '1' : '2',
    language: pick(trait(stream, 6), [
      ['fi', 88],
      ['sv', 2],
      ['muu', 10],
    ] as const),
    education,
    fundMember: trait(stream, 7) < (age < 25 ? 0.3 : 0.62),
    monthlyPay: Math.round((PAY[education] ?? 2500) * ability),
  }
}

/** Age in a month, in years and twelfths. */
export function ageIn(traits: Traits, month: number): number {
  return (month - traits.birthMonth) / 12
}
