import { expect, it } from 'vitest'
import { nelderMead } from './nelder-mead.ts'

it('finds the valley of Rosenbrock', () => {
  const rosenbrock = (point: Float64Array) => {
    const [x = 0, y = 0] = point
    return 100 * (y - x * x) ** 2 + (1 - x) ** 2
  }
  const { point, value } = nelderMead(rosenbrock, Float64Array.of(-1.2, 1))
  expect(point[0]).toBeCloseTo(1, 3)
  expect(point[1]).toBeCloseTo(1, 3)
  expect(value).toBeLessThan(1e-8)
})

it('stops at the evaluations allowed, with the best point so far', () => {
  const found = nelderMead(([x = 0]) => (x - 3) ** 2, Float64Array.of(0), { maxEvaluations: 10 })
  expect(found.evaluations).toBeLessThanOrEqual(12)
  expect(found.value).toBeLessThan(9)
})
