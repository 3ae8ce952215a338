import { shrinkTransitions } from './shrink-transitions.ts'
import type { Square } from './square.ts'

/**
 * Probabilities of moving by counted moves: each row divided by its sum, the maximum likelihood estimate of a
 * Markov chain. A state nobody was in keeps everyone (1 on the diagonal).
 */
export function transitionMatrix(counts: Square): Square {
  return shrinkTransitions(counts, counts, 0)
}
