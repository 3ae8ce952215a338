import { currentRelease, readManifest, releaseIds, switchRelease, verifyFiles } from '@elinvoima/warehouse'
import type { Command } from 'commander'
import { auditRelease } from '../../release/audit.ts'
import { ReleaseRefused, UsageError } from '../../run/failures.ts'
import { withLock } from '../../run/lock.ts'
import { buildSite } from '../../site/build-site.ts'
import { hasSite } from '../../site/published-site.ts'
import { printRows, settingsOf, type World } from '../world.ts'

const known = (releases: string, id: string) => {
  if (!releaseIds(releases).includes(id)) {
    throw new UsageError(`no release "${id}"; see release list`)
  }
  return id
}

export function addRelease(program: Command, world: World): void {
  const release = program.command('release').description('what people see: list, go back, verify')
  release
    .command('list')
    .description('the releases kept, newest first')
    .option('--json', 'print as JSON')
    .action((words: { json?: boolean }) => {
      const { releases } = settingsOf(world)
      const current = currentRelease(releases)
      const rows = releaseIds(releases)
        .toReversed()
        .map((id) => {
          const { asOf, createdAt, isDemo, tables } = readManifest(releases, id)
          return {
            release: id,
            current: id === current,
            as_of: asOf,
            created_at: createdAt,
            demo: isDemo,
            tables: tables.length,
          }
        })
      printRows(world, rows, words.json ?? false)
    })
  release
    .command('rollback')
    .description('make an earlier release, and its site, the current one')
    .argument('<id>')
    .action(async (id: string) => {
      const settings = settingsOf(world)
      const { releases, lock } = settings
      await withLock(lock, 'release rollback', async () => switchRelease(releases, known(releases, id)))
      world.terminal.out(`current release: ${id}`)
      if (!hasSite(settings.sites, id)) world.terminal.err('building its site: some minutes')
      await buildSite(settings)
      world.terminal.out(`site of release ${id}`)
    })
  release
    .command('verify')
    .description('recompute the hashes and try to recover what is hidden')
    .argument('[id]', 'the current one when not given')
    .action(async (id: string | undefined) => {
      const { releases } = settingsOf(world)
      const chosen = id ?? currentRelease(releases)
      if (!chosen) throw new UsageError('there is no release yet; see refresh')
      known(releases, chosen)
      const faults = [...(await verifyFiles(releases, chosen)), ...(await auditRelease(releases, chosen))]
      if (faults.length > 0) throw new ReleaseRefused(faults)
      world.terminal.out(
        `release ${chosen}: files as made, nothing hidden can be recovered, no identity found`,
      )
    })
}
