import { join } from 'node:path'
import type { Command } from 'commander'
import { serveSite } from '../../serve/serve-site.ts'
import { configuredSignIn } from '../../settings/sign-in.ts'
import { siteBehind } from '../../site/site-behind.ts'
import { openAccessLog, openLog } from '../log.ts'
import { portNumber } from '../option-values.ts'
import { settingsOf, type World } from '../world.ts'

export function addServe(program: Command, world: World): void {
  program
    .command('serve')
    .description('the dashboards: on loopback, or where sign-in is configured to those invited')
    .option('--port <n>', 'port', portNumber, 4000)
    .option('--host <host>', 'only loopback until sign-in is configured', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const settings = settingsOf(world)
      const signIn = configuredSignIn(settings)
      const log = openLog(settings.data)
      const { url } = await serveSite({
        folder: join(settings.sites, 'current'),
        host,
        port,
        ...(signIn ? { guardedBy: { signIn, file: settings.signIn.file } } : {}),
        tellAccess: openAccessLog(settings.data),
        tellFault: (error) => log('serve', { fault: String(error) }),
      })
      const behind = siteBehind(settings)
      if (behind) world.terminal.err(behind)
      world.terminal.out(url)
    })
}
