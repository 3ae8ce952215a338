import type { TableContract } from '@elinvoima/contracts'
import { type Connection, type LoadCounts, query, rejectsTable } from '@elinvoima/warehouse'

/** How often the rejects of a snapshot broke a rule. */
export interface BrokenRule extends Record<string, unknown> {
  readonly column_name: string
  readonly rule: string
  readonly message: string
  readonly rows: number
}

/** The rules that the rejects of a snapshot's table broke, the commonest first. */
export const brokenRules = (
  connection: Connection,
  table: string,
  snapshotId: number,
): Promise<BrokenRule[]> =>
  query<BrokenRule>(
    connection,
    `select fault ->> 'column' as column_name, fault ->> 'rule' as rule, any_value(fault ->> 'message') as message,
       cast(count(*) as integer) as rows
     from (select rule as first_rule, unnest(cast(faults as json[])) as fault
       from ${rejectsTable(table)} where snapshot_id = $id)
     where (first_rule <> 'structure') or (fault ->> 'rule') = 'structure'
     group by column_name, rule order by rows desc, column_name, rule`,
    { id: snapshotId },
  )

const told = ({ column_name, rule, message, rows }: BrokenRule) =>
  `${[column_name, rule].filter(Boolean).join(' ')}: ${message} (${rows})`

/** Why a table past its limit is held back: how many rows, against which limit, and what they mostly break. */
export function refusalLine(
  contract: TableContract,
  counts: LoadCounts,
  rules: readonly BrokenRule[],
): string {
  const { count, share } = contract.limit
  return (
    `${contract.name}: ${counts.rowsRejected} of ${counts.rowsIn} rows break the contract, the limit is ` +
    `${share * 100} % or ${count} rows of a small file; the whole file is held back` +
    (rules.length > 0 ? `, mostly for ${rules.slice(0, 3).map(told).join(', ')}` : '')
  )
}
