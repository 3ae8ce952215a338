import { contractOf } from './contract-of.ts'
import type { StatfinTable, TableShape } from './statfin-table.ts'

type Optional = 'hasAreas' | 'breakdowns'

/** A StatFin table: one definition gives the query, the parser and the contract. By area and without breakdowns unless said. */
export function defineStatfinTable(
  definition: Omit<TableShape, Optional> & Partial<Pick<TableShape, Optional>>,
): StatfinTable {
  const shape = { hasAreas: true, breakdowns: [], ...definition }
  return { ...shape, contract: contractOf(shape) }
}
