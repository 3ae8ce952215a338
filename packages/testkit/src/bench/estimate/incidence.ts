import type { BenchLine } from '../line.ts'
import { inR, mustAgree, ours, type Spent, timesFaster } from './sides.ts'

interface Incidence extends Spent {
  /** by end, then by time */
  readonly incidence: readonly (readonly number[])[]
}

const times = '90,180,365,730'

/** `estimate incidence` of a person table against cmprsk and survival in R. */
export async function incidenceLines(path: string, what: string): Promise<BenchLine[]> {
  const our = await ours<Incidence>('incidence.ts', [path, times])
  const r = await inR<Record<'cmprsk' | 'survival', Incidence>>('incidence.R', [path, times])
  const theirs = (['cmprsk', 'survival'] as const).map((name) => ({ name, ...r[name] }))
  for (const { name, incidence } of theirs)
    for (const [end, row] of incidence.entries())
      for (const [place, value] of row.entries())
        mustAgree(`incidence by ${name}`, our.incidence[end]?.[place] ?? Number.NaN, value)
  return [
    ...theirs.map(({ name, seconds }) => ({ what: `${what}, incidence by ${name} in R`, seconds })),
    { what: `${what}, incidence`, ...our },
    ...theirs.flatMap((r) => timesFaster(our, r, r.name)),
  ]
}
