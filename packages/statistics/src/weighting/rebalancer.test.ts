import { expect, it } from 'vitest'
import r from '../../fixtures/entropy-balancing/values.json' with { type: 'json' }
import { fromColumns, type RowMajor } from '../linear/row-major.ts'
import { entropyBalancing } from './entropy-balancing.ts'
import { rebalancer } from './rebalancer.ts'

const x: RowMajor = { values: Float64Array.from(r.x.flat()), columns: r.x[0]?.length ?? 0 }
const rows = r.x.length
const furthest = (actual: Float64Array | null, expected: ArrayLike<number>) =>
  Math.max(...Array.from(expected, (value, row) => Math.abs((actual?.[row] ?? Number.NaN) - value)))
const even = new Float64Array(rows).fill(1 / rows)

it('comes to the weights of the dual solved in R', () => {
  const { weights } = entropyBalancing(
    x,
    r.target.map((mean) => mean * 0.99),
  )
  expect(furthest(rebalancer(x, weights, 1e-12)(even, r.target), r.unweighted)).toBeLessThan(1e-9)
})

it('gives no weight to rows whose prior has none, and the rest as if they were alone', () => {
  const prior = even.map((share, row) => (row % 7 === 0 ? 0 : share))
  const { weights } = entropyBalancing(x, r.target)
  const expected = entropyBalancing(x, r.target, { baseWeights: prior, tolerance: 1e-12 })
  const found = rebalancer(x, weights, 1e-12)(prior, r.target)
  expect(furthest(found, expected.weights)).toBeLessThan(1e-9)
  expect(found?.[0]).toBe(0)
})

it('balances a column that follows from others, and gives up where its target does not', () => {
  const first = r.x.map(([value]) => value ?? 0)
  const wide = fromColumns([first, first.map((value) => 3 - 2 * value)])
  const mean = first.reduce((sum, value) => sum + value, 0) / rows
  const again = rebalancer(wide, even, 1e-10)
  expect(again(even, [mean + 0.01, 3 - 2 * (mean + 0.01)])).not.toBeNull()
  expect(again(even, [mean + 0.01, 3 - 2 * mean])).toBeNull()
})

it('gives up where no weights reach the target, and where nothing weighs', () => {
  const again = rebalancer(x, even, 1e-10)
  expect(
    again(
      even,
      r.target.map(() => 1e6),
    ),
  ).toBeNull()
  expect(again(new Float64Array(rows), r.target)).toBeNull()
})
