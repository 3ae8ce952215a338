import { currentRelease } from '@elinvoima/warehouse'
import type { Command } from 'commander'
import { UsageError } from '../../run/failures.ts'
import { buildSite } from '../../site/build-site.ts'
import { settingsOf, type World } from '../world.ts'

export function addSite(program: Command, world: World): void {
  program
    .command('site')
    .description('build the dashboards of the current release and publish them')
    .option('--force', 'though they are of it already')
    .action(async ({ force }: { force?: boolean }) => {
      const settings = settingsOf(world)
      if (!currentRelease(settings.releases)) throw new UsageError('there is no release yet; see refresh')
      const built = await buildSite(settings, force ?? false)
      world.terminal.out(built ? `site of release ${built}` : 'the site is of the current release already')
    })
}
