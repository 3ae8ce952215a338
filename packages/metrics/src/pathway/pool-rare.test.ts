import { expect, it } from 'vitest'
import { poolRare } from './pool-rare.ts'

it('pools places of few persons into the rest', () => {
  const arrivals = [
    { to: 'W', persons: 20 },
    { to: 'S', persons: 3 },
    { to: 'O', persons: 2 },
  ]
  expect(poolRare(arrivals, 5)).toEqual([
    { to: 'W', persons: 20 },
    { to: 'muut', persons: 5 },
  ])
})

it('takes the next rarest into a rest of too few', () => {
  const arrivals = [
    { to: 'W', persons: 20 },
    { to: 'S', persons: 7 },
    { to: 'O', persons: 2 },
  ]
  expect(poolRare(arrivals, 5)).toEqual([
    { to: 'W', persons: 20 },
    { to: 'muut', persons: 9 },
  ])
})

it('loses nobody, and tells of fewer only where there are fewer in all', () => {
  const sum = (list: readonly { persons: number }[]) => list.reduce((all, { persons }) => all + persons, 0)
  for (let few = 1; few <= 7; few++)
    for (let some = few; some <= 8; some++)
      for (let many = some; many <= 9; many++) {
        const arrivals = [many, few, some].map((persons, at) => ({ to: String(at), persons }))
        const pooled = poolRare(arrivals, 5)
        expect(sum(pooled)).toBe(few + some + many)
        if (few + some + many >= 5)
          expect(Math.min(...pooled.map(({ persons }) => persons))).toBeGreaterThanOrEqual(5)
      }
})
