import { compileContract } from '../compile/contract.ts'
import type { TableContract } from './define.ts'

export interface ColumnDescription {
  readonly name: string
  readonly description: string
  readonly type: string
  readonly unit: string | null
  /** reference table of a code */
  readonly list: string | null
  readonly isKey: boolean
  readonly isRequired: boolean
}

export interface TableDescription {
  readonly name: string
  readonly grain: string
  readonly columns: readonly ColumnDescription[]
}

/** What a contract says of its table, for documents and database comments. */
export function describeTable(contract: TableContract): TableDescription {
  const columns = compileContract(contract).columns.map(
    ({ name, type, faults, list, description, unit }) => ({
      name,
      description,
      type,
      unit: unit ?? null,
      list: list ?? null,
      isKey: contract.key.includes(name),
      isRequired: faults.some(({ rule }) => rule === 'required'),
    }),
  )
  return { name: contract.name, grain: contract.grain, columns }
}
