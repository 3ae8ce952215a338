import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { currentRelease } from '@elinvoima/warehouse'
import { execa } from 'execa'
import type { Settings } from '../settings/settings.ts'

const kept = 2

function currentSite(sites: string): string | null {
  try {
    return readlinkSync(join(sites, 'current'))
  } catch {
    return null
  }
}

/** Removes all but the newest sites and the current one, and what a killed build left. */
function retainSites(sites: string): void {
  const made = readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, at: statSync(join(sites, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { name } of made.slice(kept)) {
    if (name !== currentSite(sites)) rmSync(join(sites, name), { recursive: true, force: true })
  }
}

/** Copies a built site beside the others and makes it the current one in one rename. */
export function publishSite(sites: string, built: string, releaseId: string): void {
  mkdirSync(sites, { recursive: true })
  const making = join(sites, `making-${releaseId}`)
  const link = join(sites, 'switching')
  const old = join(sites, `old-${releaseId}`)
  for (const path of [making, link, old]) rmSync(path, { recursive: true, force: true })
  cpSync(built, making, { recursive: true })
  if (existsSync(join(sites, releaseId))) renameSync(join(sites, releaseId), old)
  renameSync(making, join(sites, releaseId))
  symlinkSync(releaseId, link)
  renameSync(link, join(sites, 'current'))
  rmSync(old, { recursive: true, force: true })
  retainSites(sites)
}

/**
 * Builds the dashboards of the current release and publishes them; null when they are of it already, or when
 * there is no release. Throws when the build fails; the site of the earlier release stays.
 */
export async function buildSite(settings: Settings, force = false): Promise<string | null> {
  const releaseId = currentRelease(settings.releases)
  if (!releaseId || (!force && currentSite(settings.sites) === releaseId)) return null
  const dashboard = join(settings.root, 'dashboards', 'steering-group')
  const marts = join(settings.releases, releaseId, 'marts.duckdb')
  const options = {
    cwd: dashboard,
    env: { CI: 'true', SEND_ANONYMOUS_USAGE_STATS: 'no' },
    all: true,
  } as const
  await execa(join(dashboard, 'node_modules', '.bin', 'dashboard-sources'), [marts], options)
  await execa('npm', ['run', 'build'], options)
  publishSite(settings.sites, join(dashboard, 'build'), releaseId)
  return releaseId
}
