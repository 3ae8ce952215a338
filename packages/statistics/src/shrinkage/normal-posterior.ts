import { normalCdf } from '../distribution/normal.ts'

/** What is believed of an effect θ: normal with this mean and standard deviation, and how surely it is > 0. */
export interface NormalPosterior {
  mean: number
  sd: number
  /** P(θ > 0), 0–1. */
  positive: number
}

/** The posterior of a mean and standard deviation; an sd of 0 gives P(θ > 0) of 0, ½ (θ = 0) or 1. */
export function normalPosterior(mean: number, sd: number): NormalPosterior {
  const positive = sd > 0 ? normalCdf(mean / sd) : (Math.sign(mean) + 1) / 2
  return { mean, sd, positive }
}
