import { sheetName, sheets } from '@elinvoima/ecosystem'
import { identifier, type MartTable } from '@elinvoima/warehouse'

/** The sheets of the ecosystem book as tables of the release, under the names of their contracts. */
export const ecosystemMarts = (): MartTable[] =>
  sheets.map((contract) => ({
    name: contract.name,
    select: `select ${Object.keys(contract.schema.shape).map(identifier).join(', ')}
      from staging.${identifier(sheetName(contract))} order by ${contract.key.map(identifier).join(', ')}`,
  }))
