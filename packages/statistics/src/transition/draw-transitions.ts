import { dirichlet } from '../random/dirichlet.ts'
import type { Generator } from '../random/generator.ts'
import { rowOf, rowSums, type Square } from './square.ts'

/**
 * One draw of a transition matrix from the Dirichlet posterior of its rows, with concentrations counts +
 * `strength` · prior probability: the uncertainty of shrinkTransitions, whose rows are its mean.
 * A row of no concentration keeps everyone. Throws RangeError on a negative concentration.
 */
export function drawTransitions(
  generator: Generator,
  counts: Square,
  prior: Square,
  strength: number,
): Square {
  const concentrations = {
    states: counts.states,
    cells: counts.cells.map((count, cell) => count + strength * (prior.cells[cell] ?? 0)),
  }
  const cells = new Float64Array(counts.cells.length)
  rowSums(concentrations).forEach((total, from) => {
    if (total > 0) cells.set(dirichlet(generator, rowOf(concentrations, from)), from * counts.states)
    else cells[from * counts.states + from] = 1
  })
  return { states: counts.states, cells }
}
