import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { currentRelease } from '@elinvoima/warehouse'
import { execa } from 'execa'
import { withLock } from '../run/lock.ts'
import type { Settings } from '../settings/settings.ts'
import { copyDashboard } from './dashboard-copy.ts'
import { currentSite, hasSite, publishSite, switchSite } from './published-site.ts'

async function makeSite(settings: Settings, releaseId: string): Promise<void> {
  const dashboard = copyDashboard(settings.root, 'steering-group', settings.building)
  const marts = join(settings.releases, releaseId, 'marts.duckdb')
  const options = {
    cwd: dashboard,
    env: { CI: 'true', SEND_ANONYMOUS_USAGE_STATS: 'no' },
    all: true,
  } as const
  try {
    await execa(join(dashboard, 'node_modules', '.bin', 'dashboard-sources'), [marts], options)
    await execa('npm', ['run', 'build'], options)
    publishSite(settings.sites, join(dashboard, 'build'), releaseId)
  } finally {
    rmSync(settings.building, { recursive: true, force: true })
  }
}

/**
 * Publishes the dashboards of the current release: the site that was built of it before, else a new one. Null when
 * they are of it already, or when there is no release. Throws when the build fails, and Busy during another build;
 * the site of the earlier release stays.
 */
export async function buildSite(settings: Settings, force = false): Promise<string | null> {
  const releaseId = currentRelease(settings.releases)
  if (!releaseId || (!force && currentSite(settings.sites) === releaseId)) return null
  await withLock(join(settings.data, 'site.lock'), 'building the site', async () => {
    if (!force && hasSite(settings.sites, releaseId)) switchSite(settings.sites, releaseId)
    else await makeSite(settings, releaseId)
  })
  return releaseId
}
