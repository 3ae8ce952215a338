import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { serveSite } from '../../serve/serve-site.ts'
import { settingsOf, type World } from '../world.ts'
import { wholeNumber } from './demo.ts'

export function addServe(program: Command, world: World): void {
  program
    .command('serve')
    .description('the dashboards, on loopback')
    .option('--port <n>', 'port', wholeNumber, 4000)
    .option('--host <host>', 'only loopback until sign-in is configured', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const published = join(settingsOf(world).sites, 'current')
      const built = join(world.root, 'dashboards', 'steering-group', 'build')
      const folder = existsSync(published) ? published : built
      const { url } = await serveSite({ folder, host, port })
      world.terminal.out(url)
    })
}
