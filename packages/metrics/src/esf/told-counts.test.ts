import { expect, it } from 'vitest'
import type { Participants } from './participants.ts'
import { toldCounts } from './told-counts.ts'

const some = (persons: number, what: Partial<Participants>): Participants => ({
  sex: '1',
  entryState: 'U',
  isLongTerm: false,
  ageBand: 'middle',
  education: 'secondary',
  hasQualification: false,
  hasLeft: true,
  hasLeftLongAgo: true,
  isSeeking: false,
  isStudying: false,
  isEmployed: false,
  isEmployedLater: false,
  persons,
  ...what,
})
const told = (participants: Participants[], code: string) =>
  toldCounts(participants, 5)
    .filter((count) => count.code === code)
    .map(({ sex, numerator, denominator, reason }) => [sex, numerator, denominator, reason])

it('counts a result only of those who were not in that situation when they came', () => {
  const participants = [
    some(10, { isEmployed: true }),
    some(20, {}),
    some(8, { entryState: 'W', isEmployed: true }),
  ]
  expect(told(participants, 'EECR04')).toEqual([
    ['all', 10, 30, null],
    ['1', 10, 30, null],
  ])
})

it('tells no sex apart where one has few participants', () => {
  expect(told([some(10, {}), some(4, { sex: '2' })], 'EECO01')).toEqual([['all', 14, 14, null]])
})

it('hides a whole part where one of its counts, or what is left of it, is of few', () => {
  const participants = [some(20, {}), some(6, { sex: '2', entryState: 'O' }), some(3, { entryState: 'W' })]
  expect(told(participants, 'EECO02')).toEqual([
    ['all', null, null, 'small_cell'],
    ['1', null, null, 'small_cell'],
    ['2', null, null, 'small_cell'],
  ])
  expect(told(participants, 'EECO10')[0]).toEqual(['all', 29, 29, null])
})
