import { expect, it } from 'vitest'
import type { Compared } from './comparisons.ts'
import { controlsOf } from './controls.ts'
import { checkRows } from './cross-check-rows.ts'
import type { Area } from './read-areas.ts'

const known = 24
const months = Array.from({ length: 36 }, (_, at) => `month ${at}`)

const area = (code: string, slug: string): Area => ({
  code,
  name: slug,
  slug,
  isTreated: slug === 'raahe',
  unbrokenFrom: '2025-01-01',
  shares: new Map(),
  classes: new Map(),
})

/** Areas of the given levels, each with the same turns, and an own series. */
function compared(
  levels: readonly number[],
  own: (at: number) => number,
  slug = 'pohjois-karjala',
): Compared {
  const donors = levels.map((_, place) => area(`${place}`, place === 0 ? slug : `alue-${place}`))
  const series = levels.map((level) => months.map((_, at) => level + Math.sin(at)))
  return {
    treated: area('32', 'raahe'),
    donors,
    months,
    known,
    adjusted: new Map([
      ['32', months.map((_, at) => own(at))],
      ...donors.map(({ code }, place) => [code, series[place] ?? []] as const),
    ]),
  }
}

const rowsOf = (of: Compared) =>
  checkRows({ outcome: 'unemployed', code: '32', latest: 'month 35', window: null, compared: of }, of, {
    level: 0.9,
    seed: 1,
  })

it('sums areas up by the means of the low, the middling and the high before the decision', () => {
  const { areas, few } = controlsOf.other_areas(compared([9, 1, 8, 2, 5, 4], Math.sin))
  expect(areas).toHaveLength(6)
  for (const [group, level] of [1.5, 4.5, 8.5].entries()) expect(few[group]?.[0]).toBeCloseTo(level, 12)
  expect(controlsOf.broad_case(compared([9, 1, 8], Math.sin)).few).toHaveLength(1)
})

it('says that an outcome which never changes cannot be foreseen, and still tells of its jump', () => {
  const rows = rowsOf(compared([9, 1, 8], () => 3))
  expect(
    rows.map(({ against, change, suppressed_reason = null }) => [against, change, suppressed_reason]),
  ).toEqual([
    ['broad_case', 'level', null],
    ['broad_case', 'slope', null],
    ['broad_case', 'mean', 'no_variation'],
    ['other_areas', 'level', null],
    ['other_areas', 'slope', null],
    ['other_areas', 'mean', 'no_variation'],
  ])
})

it('says that North Karelia lacks months where it is not among the areas', () => {
  const [first] = rowsOf(compared([9, 1, 8], (at) => 5 + Math.sin(at), 'muu'))
  expect(first).toMatchObject({ against: 'broad_case', suppressed_reason: 'too_few' })
})

it('gives the same figures each time it is computed', () => {
  const drawn = compared([9, 1, 8], (at) => 5 + Math.sin(at) + Math.cos(5 * at))
  expect(rowsOf(drawn)).toEqual(rowsOf(drawn))
})
