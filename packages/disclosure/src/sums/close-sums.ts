import type { ProtectedCell, SumRelation } from '../cell.ts'
import { SumMismatch } from '../errors.ts'

/** Cells and sums that add up, the derived cells included. */
export interface ClosedSums {
  cells: ProtectedCell[]
  sums: SumRelation[]
}

/**
 * Makes every sum add up by giving it the remainder that is published nowhere: persons whose municipality is
 * unknown, categories left out. Anyone can subtract their way to a remainder, so it is protected like a cell.
 * A remainder of an amount has as many persons as remain of the counts; sums with a cell hidden by the source
 * stay as they are.
 * @throws SumMismatch where the parts make more than the total: such numbers are no sum
 */
export function closeSums(cells: readonly ProtectedCell[], sums: readonly SumRelation[]): ClosedSums {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const remainders: ProtectedCell[] = []
  const closed = sums.map((sum, at) => {
    const total = byId.get(sum.total)
    const parts = sum.parts.flatMap((id) => byId.get(id) ?? [])
    if (!total || total.count === null || parts.some(({ count }) => count === null)) return sum
    const made = parts.reduce((all, { count }) => all + (count ?? 0), 0)
    const persons = total.count - made
    const money = parts.reduce((all, { amount }) => all + (amount ?? 0), 0)
    const amount = total.amount === undefined ? undefined : Math.round((total.amount - money) * 100) / 100
    const isClosed = amount === undefined ? persons === 0 : Math.abs(amount) <= 0.005 * (parts.length + 1)
    if (isClosed) return sum
    if (amount === undefined && persons < 0) throw new SumMismatch(sum.total, total.count, made)
    const id = `${sum.total} remainder ${at}`
    remainders.push({
      id,
      count: Math.max(0, persons),
      derived: true,
      ...(amount === undefined ? {} : { amount }),
    })
    return { total: sum.total, parts: [...sum.parts, id] }
  })
  return { cells: [...cells, ...remainders], sums: closed }
}

/**
 * The persons a rate leaves out (46 of 48: two), which subtraction gives whoever sees numerator and
 * denominator. Adds a derived cell and the sum `denominator = numerator + complement`.
 * @throws SumMismatch where the numerator is larger than the denominator
 */
export function addComplement(numerator: ProtectedCell, denominator: ProtectedCell): ClosedSums {
  return closeSums([numerator, denominator], [{ total: denominator.id, parts: [numerator.id] }])
}
