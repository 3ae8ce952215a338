import type { Command } from 'commander'
import { refresh } from '../../refresh/refresh.ts'
import { UsageError } from '../../run/failures.ts'
import { dayInHelsinki } from '../../settings/today.ts'
import { untilStopped } from '../stop.ts'
import { jsonOf } from '../table.ts'
import { type World, withContext } from '../world.ts'
import { isoDate } from './refresh.ts'

interface BackfillWords {
  readonly from: string
  readonly to: string
  readonly force?: boolean
  readonly json?: boolean
}

export function addBackfill(program: Command, world: World): void {
  program
    .command('backfill')
    .description('receive and load what is missing of one source for a period')
    .argument('<source>')
    .requiredOption('--from <date>', 'first day', isoDate)
    .requiredOption('--to <date>', 'last day', isoDate)
    .option('--force', 'compute and release though nothing new came')
    .option('--json', 'print the outcome as JSON')
    .action(async (source: string, { from, to, force, json }: BackfillWords) => {
      if (from > to) throw new UsageError(`--from ${from} is after --to ${to}`)
      await withContext(world, json ?? false, async (context) => {
        const options = {
          inbox: context.settings.inbox,
          only: [source],
          asOf: dayInHelsinki(context.now()),
          trigger: 'backfill',
          period: { from, to },
          force: force ?? false,
        } as const
        const done = await untilStopped((stop) => refresh({ ...context, stop }, options))
        const [unreached] = done.unavailable
        if (unreached) throw unreached
        if (json) return world.terminal.out(jsonOf(done))
        const made = done.releaseId ? `release ${done.releaseId}` : 'nothing new: the release stays'
        world.terminal.out(`${made} (run ${done.runId}, ${done.snapshots} snapshots loaded)`)
      })
    })
}
