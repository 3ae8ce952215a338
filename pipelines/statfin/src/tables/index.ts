import type { StatfinTable } from '../table/statfin-table.ts'
import { education } from './education.ts'
import { income } from './income.ts'
import { labourMarket } from './labour-market.ts'
import { occupation } from './occupation.ts'
import { population } from './population.ts'
import { wageByOccupation } from './wage-by-occupation.ts'
import { wageByRegion } from './wage-by-region.ts'

/** In the order they are fetched: what the indicators need comes first, the largest last. */
export const tables: readonly StatfinTable[] = [
  labourMarket,
  population,
  education,
  income,
  wageByRegion,
  wageByOccupation,
  occupation,
]
