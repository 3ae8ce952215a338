import { expect, it } from 'vitest'
import { flowsOf } from './flows.ts'

const shown = (...paths: [string, number][]) =>
  flowsOf(
    paths.map(([path, persons]) => ({ places: path.split(' '), persons })),
    2,
    5,
  ).map(({ step, source, target, persons, atSource }) => [step, source, target, persons, atSource])

it('tells how many went from each place to the next, and how many stayed', () => {
  expect(shown(['U W', 20], ['U S W', 6], ['U', 10])).toEqual([
    [1, 'U', 'jäi', 10, 36],
    [1, 'U', 'S', 6, 36],
    [1, 'U', 'W', 20, 36],
    [2, 'S', 'W', 6, 6],
    [2, 'W', 'jäi', 20, 20],
  ])
})

it('lets those pooled go on from the rest, so that no place loses or gains anybody', () => {
  expect(shown(['U W', 20], ['U S W', 3], ['U E U', 4])).toEqual([
    [1, 'U', 'W', 20, 27],
    [1, 'U', 'muut', 7, 27],
    [2, 'W', 'jäi', 20, 20],
    [2, 'muut', 'muut', 7, 7],
  ])
})
