import { type Command, Option } from 'commander'
import { startDaemon } from '../../daemon/daemon.ts'
import { type CatchUp, catchUpPolicies } from '../../daemon/nights.ts'
import { wait } from '../../daemon/wait.ts'
import { buildSite } from '../../site/build-site.ts'
import { portNumber } from '../option-values.ts'
import { type World, withContext } from '../world.ts'

const stopAsked = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

export function addSchedule(program: Command, world: World): void {
  program
    .command('schedule')
    .description('the daemon: refreshes at 02:30 in Helsinki, with /healthz and /metrics')
    .addOption(
      new Option('--catch-up <policy>', 'what is done with nights missed while it was down')
        .choices([...catchUpPolicies])
        .default('last'),
    )
    .option('--port <n>', 'of /healthz and /metrics, on loopback', portNumber, 4001)
    .action((words: { catchUp: CatchUp; port: number }) =>
      withContext(world, true, async (context) => {
        const afterRelease = async () => void (await buildSite(context.settings))
        const daemon = await startDaemon(context, { ...words, wait, afterRelease })
        world.terminal.out(`${daemon.url}/healthz`)
        await stopAsked()
        world.terminal.err('stopping')
        await daemon.stop()
      }),
    )
}
