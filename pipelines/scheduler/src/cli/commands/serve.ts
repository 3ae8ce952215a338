import { join } from 'node:path'
import type { Command } from 'commander'
import { serveSite } from '../../serve/serve-site.ts'
import { siteBehind } from '../../site/site-behind.ts'
import { portNumber } from '../option-values.ts'
import { settingsOf, type World } from '../world.ts'

export function addServe(program: Command, world: World): void {
  program
    .command('serve')
    .description('the dashboards, on loopback')
    .option('--port <n>', 'port', portNumber, 4000)
    .option('--host <host>', 'only loopback until sign-in is configured', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const settings = settingsOf(world)
      const { url } = await serveSite({ folder: join(settings.sites, 'current'), host, port })
      const behind = siteBehind(settings)
      if (behind) world.terminal.err(behind)
      world.terminal.out(url)
    })
}
