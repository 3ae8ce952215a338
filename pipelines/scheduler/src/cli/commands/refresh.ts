import { type Command, Option } from 'commander'
import { planRefresh } from '../../refresh/plan.ts'
import { refresh } from '../../refresh/refresh.ts'
import { dayInHelsinki } from '../../settings/today.ts'
import { existingFolder, isoDate, knownSources } from '../option-values.ts'
import { untilStopped } from '../stop.ts'
import { jsonOf } from '../table.ts'
import { printRows, settingsOf, type World, withContext } from '../world.ts'

interface RefreshWords {
  readonly inbox?: string
  readonly only: readonly string[]
  readonly asOf?: string
  readonly plan?: boolean
  readonly full?: boolean
  readonly force?: boolean
  readonly json?: boolean
}

export function addRefresh(program: Command, world: World): void {
  program
    .command('refresh')
    .description('the nightly job once: receive, load, check, compute, release')
    .option('--inbox <dir>', 'folder of the area exports', existingFolder)
    .option('--only <source...>', 'only these sources', knownSources, [])
    .option('--as-of <date>', 'the day the figures are told for', isoDate)
    .addOption(
      new Option('--engine <engine>', 'where the indicators run').choices(['duckdb']).default('duckdb'),
    )
    .option('--plan', 'say what would happen and change nothing')
    .option('--full', 'compute and check every month, changed or not')
    .option('--force', 'make a release though nothing has changed')
    .option('--json', 'print the outcome as JSON')
    .action(async (words: RefreshWords) => {
      const settings = settingsOf(world)
      const inbox = words.inbox ?? settings.inbox
      await withContext(
        world,
        words.json ?? false,
        async (context) => {
          const options = {
            inbox,
            only: words.only,
            asOf: words.asOf ?? dayInHelsinki(context.now()),
            trigger: 'command',
            period: null,
            full: words.full ?? false,
            force: words.force ?? false,
          } as const
          if (words.plan) return printRows(world, await planRefresh(context, options), words.json ?? false)
          const done = await untilStopped((stop) => refresh({ ...context, stop }, options))
          const facts = { ...done, unavailable: done.unavailable.map((error) => error.message) }
          if (words.json) return world.terminal.out(jsonOf(facts))
          for (const line of facts.unavailable)
            world.terminal.err(`not reached, its last snapshot serves: ${line}`)
          const made = done.releaseId ? `release ${done.releaseId}` : 'nothing has changed: the release stays'
          world.terminal.out(`${made} (run ${done.runId}, ${done.snapshots} snapshots loaded)`)
        },
        settings,
      )
    })
}
