import type { Equation } from './unknowns.ts'

/** Equations solved for one unknown each: `pivot` stands in no other equation. */
export interface Solved {
  pivot: number
  equation: Equation
}

/**
 * Gauss–Jordan elimination in whole numbers, exact. Equations with the fewest unknowns go first, which keeps
 * sums of tables sparse. One that would grow past exact integers is left out: that forgets knowledge, it
 * never makes any up.
 */
export function eliminate(equations: readonly Equation[]): Solved[] {
  const solved = new Map<number, Equation>()
  const usedIn = new Map<number, Set<number>>()
  const waiting = [...equations].sort((one, other) => one.terms.size - other.terms.size)
  for (const original of waiting) {
    let equation: Equation | null = { terms: new Map(original.terms), right: original.right }
    for (const unknown of [...original.terms.keys()]) {
      const known = solved.get(unknown)
      if (known && equation) equation = without(equation, known, unknown)
    }
    const pivot = equation && rarest(equation, usedIn)
    if (!equation || pivot === null) continue
    for (const other of [...(usedIn.get(pivot) ?? [])]) {
      const target = solved.get(other)
      const reduced = target && without(target, equation, pivot)
      if (!target) continue
      for (const unknown of target.terms.keys()) usedIn.get(unknown)?.delete(other)
      if (reduced) keep(other, reduced)
      else solved.delete(other)
    }
    keep(pivot, equation)
  }
  return [...solved].map(([pivot, equation]) => ({ pivot, equation }))

  function keep(pivot: number, equation: Equation): void {
    solved.set(pivot, equation)
    for (const unknown of equation.terms.keys()) {
      const users = usedIn.get(unknown) ?? new Set()
      usedIn.set(unknown, users.add(pivot))
    }
  }
}

function rarest(equation: Equation, usedIn: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  let best: number | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const [unknown, coefficient] of equation.terms) {
    const cost = (usedIn.get(unknown)?.size ?? 0) + (Math.abs(coefficient) === 1 ? 0 : 1e6)
    if (cost < fewest) {
      best = unknown
      fewest = cost
    }
  }
  return best
}

function without(equation: Equation, known: Equation, unknown: number): Equation | null {
  const mine = equation.terms.get(unknown) ?? 0
  const its = known.terms.get(unknown) ?? 0
  if (mine === 0) return equation
  const shared = divisor(mine, its)
  const keepBy = its / shared
  const takeBy = mine / shared
  const terms = new Map<number, number>()
  for (const [at, coefficient] of equation.terms) terms.set(at, coefficient * keepBy)
  for (const [at, coefficient] of known.terms) {
    const value = (terms.get(at) ?? 0) - coefficient * takeBy
    if (value === 0) terms.delete(at)
    else terms.set(at, value)
  }
  return reduce(terms, equation.right * keepBy - known.right * takeBy)
}

function reduce(terms: Map<number, number>, right: number): Equation | null {
  let shared = Math.abs(right)
  for (const coefficient of terms.values()) {
    if (!Number.isSafeInteger(coefficient)) return null
    shared = divisor(shared, coefficient)
  }
  if (!Number.isSafeInteger(right)) return null
  if (shared <= 1) return { terms, right }
  for (const [at, coefficient] of terms) terms.set(at, coefficient / shared)
  return { terms, right: right / shared }
}

function divisor(one: number, other: number): number {
  let a = Math.abs(one)
  let b = Math.abs(other)
  while (b > 0) [a, b] = [b, a % b]
  return a
}
