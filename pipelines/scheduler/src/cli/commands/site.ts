import type { Command } from 'commander'
import { buildSite } from '../../site/build-site.ts'
import { settingsOf, type World } from '../world.ts'

export function addSite(program: Command, world: World): void {
  program
    .command('site', { hidden: true })
    .description('build the dashboards of the current release and publish them')
    .option('--force', 'though they are of it already')
    .action(async ({ force }: { force?: boolean }) => {
      const built = await buildSite(settingsOf(world), force ?? false)
      world.terminal.out(built ? `site of release ${built}` : 'the site is of the current release already')
    })
}
