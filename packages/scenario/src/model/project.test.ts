import { transitionMatrix } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { drawWorld } from '../run/draw-world.ts'
import { assumed, raaheSized } from '../testing/raahe-sized.ts'
import { project } from './project.ts'
import { STATES } from './states.ts'
import { withLeft } from './transitions.ts'
import { choices, follow } from './worlds.ts'

const width = STATES.length
const sum = (persons: Float64Array) => persons.reduce((whole, some) => whole + some, 0)

test('keeps account of every person in every draw and month, and persons whole', () => {
  const basis = raaheSized()
  const mean = transitionMatrix(basis.moves)
  for (let draw = 0; draw < 2000; draw++) {
    const { world, assumed: values } = drawWorld(basis, mean, assumed(), 60, 1, draw)
    for (const choice of choices) {
      const { stocks, left } = follow(world, choice, values)
      let before = sum(basis.stock)
      for (let month = 0; month < 60; month++) {
        const of = (all: Float64Array) => all.subarray(month * width, (month + 1) * width)
        const now = sum(of(stocks))
        const lost = before + sum(of(world.arriving)) - sum(of(left)) - now
        const whole = of(stocks).every((persons) => Number.isInteger(persons) && persons >= 0)
        if (lost !== 0 || !whole || of(left).some((persons) => persons < 0))
          expect.fail(`draw ${draw}, ${choice}, month ${month}: ${lost} persons lost, whole: ${whole}`)
        before = now
      }
    }
  }
})

test('deals whole persons so that the mean of many lucks is the expected stock', () => {
  const basis = raaheSized()
  const moves = withLeft(transitionMatrix(basis.moves))
  const future = {
    stock: basis.stock,
    moves,
    arriving: new Float64Array(12 * width),
    hazards: new Float64Array(12).fill(1),
  }
  const expected = project(future, null).stocks
  const lucks = 400
  const mean = new Float64Array(expected.length)
  for (let luck = 0; luck < lucks; luck++) {
    // the golden ratio spreads the starts evenly
    const starts = Float64Array.from(mean, (_, at) => ((luck + 1) * 0.6180339887 * (at + 1)) % 1)
    project(future, starts).stocks.forEach((persons, at) => {
      mean[at] = (mean[at] ?? 0) + persons / lucks
    })
  }
  for (const [at, persons] of expected.entries())
    expect(Math.abs((mean[at] ?? 0) - persons)).toBeLessThan(0.6)
})
