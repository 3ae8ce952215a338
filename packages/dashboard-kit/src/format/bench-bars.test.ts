import { expect, it } from 'vitest'
import { benchBars, benchTold } from '../../dist/charts/bench-bars.js'

const rows = [
  { name: 'työllistyvyys', value: 30, lower: 20, upper: 40 },
  { name: 'vanheneminen', value: -10, lower: -10, upper: -5 },
  { name: 'ansiotaso', value: 0, lower: -1, upper: 1 },
  { name: 'salattu', value: null },
]

it('stands bars on zero, whichever side of it they are on, and has none for what is hidden', () => {
  const { zero, bars } = benchBars(rows)
  expect(zero).toBe(20)
  expect(bars[0]).toEqual({ left: 20, width: 60, line: { left: 60, width: 40 } })
  expect(bars[1]).toEqual({ left: 0, width: 20, line: { left: 0, width: 10 } })
  expect(bars[3]).toBeNull()
})

it('tells what is surely above zero, what below, and of what neither can be said', () => {
  expect(benchTold(rows)).toEqual([
    'Väli on kokonaan nollan yläpuolella: työllistyvyys.',
    'Väli on kokonaan nollan alapuolella: vanheneminen.',
    'Suunta ei ole varma, sillä väli ulottuu nollan molemmin puolin: ansiotaso.',
  ])
  expect(benchTold([{ name: 'salattu', value: null }])).toEqual([])
})
