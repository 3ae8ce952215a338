import type { Command } from 'commander'
import { isoMonth } from '../cli/option-values.ts'
import { jsonOf, tableOf } from '../cli/table.ts'
import type { World } from '../cli/world.ts'
import { UsageError } from '../run/failures.ts'
import { levelOf } from './incidence-command.ts'
import { monthColumns, monthText } from './month-columns.ts'
import { cellsOf, readTextColumns, type TextColumns } from './text-columns.ts'
import { describeTransitions } from './transitions.ts'

interface Words {
  readonly data: string
  readonly id: string
  readonly from: string
  readonly level: number
  readonly json?: boolean
}

function refuseTwice(table: TextColumns, id: string): void {
  const seen = new Map<string, number>()
  cellsOf(table.distinct(id)).forEach((cell, row) => {
    const at = `${table.name} row ${row + 1}: ${id}`
    if (cell === null) throw new UsageError(`${at}: expected an id, got nothing`)
    const before = seen.get(cell)
    if (before !== undefined)
      throw new UsageError(`${at}: expected every id once, got "${cell}" on row ${before + 1} too`)
    seen.set(cell, row)
  })
}

/** What `estimate transitions` prints of a file. Throws UsageError naming the column and row that is wrong. */
export async function transitionsOfFile({ data, id, from, level }: Omit<Words, 'json'>) {
  const table = await readTextColumns(data)
  if (table.rows === 0) throw new UsageError(`${table.name}: expected rows, got none`)
  refuseTwice(table, id)
  const months = monthColumns(table.columns, id, from)
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined || months.length < 2)
    throw new UsageError(
      `${table.name}: expected columns of at least two months from ${from} on, got ${months.length}`,
    )
  const cells = months.map(({ column }) => cellsOf(table.distinct(column)))
  if (cells.every((column) => column.every((cell) => cell === null)))
    throw new UsageError(`${table.name}: ${first.column} … ${last.column}: expected states, got none`)
  const found = describeTransitions({ months: months.map(({ month }) => month), cells }, level)
  return { from: monthText(first.month), to: monthText(last.month), ...found }
}

export function addTransitions(estimate: Command, world: World): void {
  estimate
    .command('transitions')
    .description('monthly moves between states on any CSV or Parquet file with one column a month')
    .requiredOption('--data <file>', 'CSV or Parquet, a row a person')
    .requiredOption('--id <column>', 'the person')
    .requiredOption(
      '--from <month>',
      'first month, such as 2024-01; of columns not named after months the first',
      isoMonth,
    )
    .option('--level <share>', 'share of the intervals', levelOf, 0.9)
    .option('--json', 'print as JSON')
    .action(async ({ json, ...words }: Words) => {
      const found = await transitionsOfFile(words)
      world.terminal.out(
        json
          ? jsonOf(found)
          : tableOf(
              found.transitions.map(({ interval, ...move }) => ({
                ...move,
                lower: interval[0],
                upper: interval[1],
              })),
            ),
      )
    })
}
