import type { Command } from 'commander'
import { backfill, type NightFilled } from '../../refresh/backfill/backfill.ts'
import { UsageError } from '../../run/failures.ts'
import { existingFolder, isoDate, knownSource } from '../option-values.ts'
import { untilStopped } from '../stop.ts'
import { printRows, settingsOf, type World, withContext } from '../world.ts'

interface BackfillWords {
  readonly from: string
  readonly to: string
  readonly inbox?: string
  readonly force?: boolean
  readonly json?: boolean
}

const lineOf = ({ night, was, done, error }: NightFilled) => ({
  night,
  was,
  run: done?.runId ?? null,
  release: done?.releaseId ?? null,
  outcome: error?.message ?? (done ? 'filled' : 'left as it is'),
})

export function addBackfill(program: Command, world: World): void {
  program
    .command('backfill')
    .description('refresh one source for the nights that are missing or failed, each with its own date')
    .argument('<source>', 'name of the source', knownSource)
    .requiredOption('--from <date>', 'first night', isoDate)
    .requiredOption('--to <date>', 'last night', isoDate)
    .option('--inbox <dir>', 'folder of the area exports', existingFolder)
    .option('--force', 'the nights that ended well too')
    .option('--json', 'print the outcome as JSON')
    .action(async (source: string, { from, to, force, json, inbox }: BackfillWords) => {
      if (from > to) throw new UsageError(`--from ${from} is after --to ${to}`)
      const options = { source, from, to, force: force ?? false, inbox: inbox ?? settingsOf(world).inbox }
      const filled = await withContext(world, json ?? false, (context) =>
        untilStopped((stop) => backfill({ ...context, stop }, options)),
      )
      printRows(world, filled.map(lineOf), json ?? false)
      const failed = filled.find(({ error }) => error !== null)
      if (failed?.error) throw failed.error
    })
}
