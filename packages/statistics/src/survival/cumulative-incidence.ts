import { aalenVariance } from './aalen-variance.ts'
import { greenwoodVariance } from './greenwood-variance.ts'
import { type Incidence, incidence } from './incidence.ts'
import type { RiskTable } from './risk-table.ts'

/** Cumulative incidence with its standard error by cause. */
export interface CumulativeIncidence extends Incidence {
  standardError: readonly Float64Array[]
}

/**
 * Aalen–Johansen cumulative incidence of every cause with its standard error. Which variance is named:
 * 'greenwood' is that of survival::survfit, 'aalen' that of cmprsk::cuminc; they differ by a few per cent in
 * small groups. Weights are taken as counts of spells; for other weights bootstrap.
 */
export function cumulativeIncidence(
  table: RiskTable,
  variance: 'greenwood' | 'aalen' = 'greenwood',
): CumulativeIncidence {
  const found = incidence(table)
  const varianceOf = variance === 'aalen' ? aalenVariance : greenwoodVariance
  const standardError = table.endedBy.map((ended, cause) =>
    varianceOf(table, ended, found.survival, found.incidence[cause] ?? new Float64Array()).map(Math.sqrt),
  )
  return { ...found, standardError }
}
