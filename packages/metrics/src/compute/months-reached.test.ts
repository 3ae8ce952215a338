import { expect, test } from 'vitest'
import { onward, ownMonth } from '../definition/reach.ts'
import { factsOf, monthsReached, pieces, within } from './months-reached.ts'

const present = { from: '2024-01-01', to: '2026-06-01' }

test('months next to each other are one range, others apart', () => {
  expect(monthsReached(ownMonth, ['2026-05', '2025-01-01', '2026-04-30'], present)).toEqual([
    { from: '2025-01-01', to: '2025-01-01' },
    { from: '2026-04-01', to: '2026-05-01' },
  ])
})

test('a changed month reaches as many before and after it as the indicator says', () => {
  expect(monthsReached({ before: 12, after: 3 }, ['2025-12'], present)).toEqual([
    { from: '2024-12-01', to: '2026-03-01' },
  ])
})

test('onward from the first changed month goes to the last present, and past it only where that changed', () => {
  expect(monthsReached(onward, ['2025-12', '2024-02'], present)).toEqual([
    { from: '2024-02-01', to: '2026-06-01' },
  ])
  expect(monthsReached(onward, ['2026-08'], present)).toEqual([{ from: '2026-08-01', to: '2026-08-01' }])
})

test('nothing changed reaches nothing, not even of an indicator whose every period changes with any', () => {
  expect(monthsReached('all', [], present)).toEqual([])
  expect(monthsReached('all', ['2025-01'], present)).toEqual([present])
})

test('what lies past the months present is left out of what is computed', () => {
  expect(within({ from: '2023-11-01', to: '2024-02-01' }, present)).toEqual({
    from: '2024-01-01',
    to: '2024-02-01',
  })
  expect(within({ from: '2026-07-01', to: '2026-08-01' }, present)).toBe(null)
})

test('rows rest on facts as far as facts reach, the other way round', () => {
  expect(factsOf({ before: 1, after: 2 }, { from: '2025-01-01', to: '2025-03-01' })).toEqual({
    from: '2024-11-01',
    to: '2025-04-01',
  })
})

test('pieces of a range are its months in order, each once, and no more of them at a time than asked', () => {
  expect(pieces({ from: '2025-01-01', to: '2025-05-01' }, 2)).toEqual([
    { from: '2025-01-01', to: '2025-02-01' },
    { from: '2025-03-01', to: '2025-04-01' },
    { from: '2025-05-01', to: '2025-05-01' },
  ])
  expect(pieces({ from: '2025-01-01', to: '2025-01-01' }, 6)).toHaveLength(1)
})
