import type { BenchLine } from '../line.ts'
import { covariates } from './person-table.ts'
import { inR, mustAgree, ours, type Spent, timesFaster } from './sides.ts'

interface Effect extends Spent {
  readonly estimate: number
}

/** `estimate effect` of a person table against the same entropy balancing and as many draws in R. */
export async function effectLines(path: string, what: string, draws: number): Promise<BenchLine[]> {
  const words = [path, String(draws), covariates]
  const our = await ours<Effect>('effect.ts', words)
  const r = await inR<Effect>('effect.R', words)
  mustAgree('effect on the treated', our.estimate, r.estimate)
  return [
    { what: `${what}, effect and ${draws} draws in R`, ...r },
    { what: `${what}, effect and ${draws} draws`, ...our },
    ...timesFaster(our, r, 'R'),
  ]
}
