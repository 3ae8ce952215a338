import { countTransitions, rowSums, transitionMatrix, wilsonInterval } from '@elinvoima/statistics'
import { monthText } from './month-columns.ts'

/** Persons' states by month: `cells[m][p]` is of person p in month m, null where not known. */
export interface MonthlyStates {
  readonly months: readonly number[]
  readonly cells: readonly (readonly (string | null)[])[]
}

const inOrder = (states: Iterable<string>): string[] =>
  [...new Set(states)].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))

/**
 * Moves between states from a month to the next with their shares and Wilson's intervals, the shares of the states in
 * every month, and the mean months a person spent in each. A month not known breaks the sequence: no move is counted
 * over it, and it is nobody's time.
 */
export function describeTransitions({ months, cells }: MonthlyStates, level: number) {
  const states = inOrder(cells.flat().filter((cell) => cell !== null))
  const persons = cells[0]?.length ?? 0
  const known: { person: number; month: number; state: number }[] = []
  for (let person = 0; person < persons; person++)
    months.forEach((month, at) => {
      const cell = cells[at]?.[person] ?? null
      if (cell !== null) known.push({ person, month, state: states.indexOf(cell) })
    })
  const counts = countTransitions(
    {
      person: known.map(({ person }) => person),
      month: known.map(({ month }) => month),
      state: known.map(({ state }) => state),
    },
    states.length,
  )
  const atRisk = rowSums(counts)
  const matrix = transitionMatrix(counts)
  const byState = (of: (state: number) => number | null) =>
    Object.fromEntries(states.map((name, state) => [name, of(state)]))
  return {
    persons,
    states,
    level,
    transitions: states.flatMap((from, row) =>
      states.map((to, column) => {
        const cell = row * states.length + column
        const moves = counts.cells[cell] ?? 0
        const risk = atRisk[row] ?? 0
        const { lower, upper } = risk > 0 ? wilsonInterval(moves, risk, level) : { lower: null, upper: null }
        const probability = risk > 0 ? (matrix.cells[cell] ?? 0) : null
        return { from, to, count: moves, at_risk: risk, probability, interval: [lower, upper] }
      }),
    ),
    occupancy: months.map((month, at) => {
      const here = (cells[at] ?? []).filter((cell) => cell !== null)
      return {
        month: monthText(month),
        persons: here.length,
        shares: byState((state) =>
          here.length > 0 ? here.filter((cell) => cell === states[state]).length / here.length : null,
        ),
      }
    }),
    mean_months: byState((state) => known.filter((one) => one.state === state).length / persons),
  }
}
