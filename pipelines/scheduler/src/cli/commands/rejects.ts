import type { Command } from 'commander'
import { listRejects, showRejects } from '../../quarantine/rejects.ts'
import { replay } from '../../quarantine/replay.ts'
import { dayInHelsinki } from '../../settings/today.ts'
import { existingFolder, wholeNumber } from '../option-values.ts'
import { untilStopped } from '../stop.ts'
import { printRows, type World, withContext } from '../world.ts'

interface ShowWords {
  readonly snapshot?: number
  readonly table?: string
  readonly limit: number
  readonly json?: boolean
}

export function addRejects(program: Command, world: World): void {
  const rejects = program.command('rejects').description('the quarantine: what, why, where')
  rejects
    .command('list')
    .description('how many rows, by file, column and rule')
    .option('--json', 'print as JSON')
    .action(async (words: { json?: boolean }) => {
      printRows(world, await withContext(world, true, listRejects), words.json ?? false)
    })
  rejects
    .command('show')
    .description('the rows themselves, identities masked')
    .option('--snapshot <id>', 'of this snapshot', wholeNumber)
    .option('--table <name>', 'of this table')
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .option('--json', 'print as JSON')
    .action(async (words: ShowWords) => {
      const which = { snapshot: words.snapshot ?? null, table: words.table ?? null, limit: words.limit }
      const rows = await withContext(world, true, (context) => showRejects(context, which))
      printRows(world, rows, words.json ?? false)
    })
  rejects
    .command('replay')
    .description('read quarantined files again after a mapping or a contract was mended')
    .argument(
      '[snapshots...]',
      'numbers of snapshots; all with rejects when none is given',
      (text, all: number[]) => [...all, wholeNumber(text)],
      [],
    )
    .option('--inbox <dir>', 'folder whose areas/ has the mappings', existingFolder)
    .action(async (snapshots: number[], words: { inbox?: string }) => {
      const done = await withContext(world, false, (context) =>
        untilStopped((stop) =>
          replay(
            { ...context, stop },
            {
              inbox: words.inbox ?? context.settings.inbox,
              asOf: dayInHelsinki(context.now()),
              snapshots,
            },
          ),
        ),
      )
      world.terminal.out(
        `read again: ${done.snapshots} snapshots; ${done.releaseId ? `release ${done.releaseId}` : 'no new release'}`,
      )
    })
}
