import { type Command, InvalidArgumentError } from 'commander'
import { jsonOf, tableOf } from '../cli/table.ts'
import type { World } from '../cli/world.ts'
import { UsageError } from '../run/failures.ts'
import { causesOf, describeIncidence, quartersOf } from './incidence.ts'
import { cellsOf, numberColumn, readTextColumns, type TextColumns } from './text-columns.ts'

interface Words {
  readonly data: string
  readonly time: string
  readonly event: string
  readonly group?: string
  readonly at?: readonly number[]
  readonly level: number
  readonly json?: boolean
}

const timesOf = (text: string): number[] => {
  const times = text.split(',').map((one) => (one.trim() === '' ? Number.NaN : Number(one)))
  if (times.every((time) => Number.isFinite(time) && time > 0)) return times
  throw new InvalidArgumentError('expected times over 0 with commas between, such as 90,180')
}

/** A share of an interval. Throws InvalidArgumentError unless over 0 and under 1. */
export const levelOf = (text: string): number => {
  const level = Number(text)
  if (level > 0 && level < 1) return level
  throw new InvalidArgumentError('expected a share between 0 and 1, such as 0.9')
}

function groupsOf(table: TextColumns, group: string | undefined): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>()
  const cells =
    group === undefined ? new Array<string | null>(table.rows).fill(null) : cellsOf(table.distinct(group))
  cells.forEach((cell, row) => {
    if (group !== undefined && cell === null)
      throw new UsageError(`${table.name} row ${row + 1}: ${group}: expected a group, got nothing`)
    const rows = groups.get(cell)
    if (rows) rows.push(row)
    else groups.set(cell, [row])
  })
  return groups
}

/** What `estimate incidence` prints of a file. Throws UsageError naming the column and row that is wrong. */
export async function incidenceOfFile(words: Omit<Words, 'json'>) {
  const table = await readTextColumns(words.data, [
    words.time,
    words.event,
    ...(words.group ? [words.group] : []),
  ])
  if (table.rows === 0) throw new UsageError(`${table.name}: expected rows, got none`)
  const time = numberColumn(table, words.time, 'a time of 0 or more', (value) => value >= 0)
  const isCode = (value: number) => Number.isInteger(value) && value >= 0
  const { cause, events } = causesOf(
    numberColumn(table, words.event, 'a whole number, 0 for censored', isCode),
  )
  if (events.length === 0)
    throw new UsageError(`${table.name}: ${words.event}: expected events, got 0 on every row`)
  const at = [...new Set(words.at ?? quartersOf(time))].toSorted((one, other) => one - other)
  const groups = [...groupsOf(table, words.group)].toSorted(([one], [other]) =>
    String(one).localeCompare(String(other), 'en', { numeric: true }),
  )
  return {
    method: events.length === 1 ? 'kaplan-meier' : 'aalen-johansen',
    level: words.level,
    events,
    groups: groups.map(([group, rows]) => ({
      ...(words.group === undefined ? {} : { group }),
      ...describeIncidence(
        { time: rows.map((row) => time[row] ?? 0), cause: rows.map((row) => cause[row] ?? 0) },
        { at, level: words.level, events },
      ),
    })),
  }
}

const shown = ({ groups }: Awaited<ReturnType<typeof incidenceOfFile>>): string =>
  tableOf(
    groups.flatMap((group) =>
      group.at.flatMap((at) =>
        'events' in at
          ? at.events.map(({ event, n, estimate, interval }) => ({
              ...('group' in group ? { group: group.group } : {}),
              time: at.time,
              event,
              n,
              at_risk: at.at_risk,
              estimate,
              lower: interval[0],
              upper: interval[1],
            }))
          : [],
      ),
    ),
  )

export function addIncidence(estimate: Command, world: World): void {
  estimate
    .command('incidence')
    .description('how spells end: cumulative incidence of competing events on any CSV or Parquet file')
    .requiredOption('--data <file>', 'CSV or Parquet, a row a spell')
    .requiredOption('--time <column>', 'how long the spell was followed')
    .requiredOption('--event <column>', 'what ended it: 0 censored, 1, 2 … the events')
    .option('--group <column>', 'an estimate for each of its values')
    .option(
      '--at <times>',
      'times to tell of, commas between; quarters of the follow-up where left out',
      timesOf,
    )
    .option('--level <share>', 'share of the intervals', levelOf, 0.9)
    .option('--json', 'print as JSON')
    .action(async ({ json, ...words }: Words) => {
      const found = await incidenceOfFile(words)
      world.terminal.out(json ? jsonOf(found) : shown(found))
    })
}
