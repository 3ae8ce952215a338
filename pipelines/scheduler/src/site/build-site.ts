import { cpSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { currentRelease } from '@elinvoima/warehouse'
import { withLock } from '../run/lock.ts'
import type { Settings } from '../settings/settings.ts'
import { type Dashboard, readDashboards } from './dashboards.ts'
import { inputHash } from './input-hash.ts'
import { makeDashboard } from './make-dashboard.ts'
import { currentSite, hasSite, publishSite, switchSite } from './published-site.ts'
import { readInputs, type SiteInputs, sameInputs, writeInputs } from './site-inputs.ts'

/** Copies a dashboard out of a site that it was built into before, without those that stand in folders of it. */
function reuseDashboard(site: string, own: Dashboard, all: readonly Dashboard[], folder: string): void {
  const from = join(site, own.mount)
  const others = all.map(({ mount }) => mount).filter((mount) => mount !== own.mount)
  const isOwn = (path: string) =>
    own.mount !== '' || !others.includes(relative(from, path).split(sep)[0] ?? '')
  cpSync(from, folder, { recursive: true, filter: isOwn })
}

async function makeSite(
  settings: Settings,
  releaseId: string,
  dashboards: readonly Dashboard[],
  { had, wanted }: { readonly had: SiteInputs; readonly wanted: SiteInputs },
): Promise<void> {
  const assembled = join(settings.data, 'assembling')
  rmSync(assembled, { recursive: true, force: true })
  try {
    for (const dashboard of dashboards) {
      const folder = join(assembled, dashboard.mount)
      if (had[dashboard.name] === wanted[dashboard.name]) {
        reuseDashboard(join(settings.sites, releaseId), dashboard, dashboards, folder)
      } else await makeDashboard(settings, dashboard.name, releaseId, folder)
    }
    publishSite(settings.sites, assembled, releaseId)
    writeInputs(settings.sites, releaseId, wanted)
  } finally {
    rmSync(assembled, { recursive: true, force: true })
  }
}

/**
 * Publishes the dashboards of the current release: the site that was built of it before, else a new one, of which
 * only the dashboards are built whose inputs changed. Null when they are of it already, or when there is no release.
 * Throws when a build fails, and Busy during another; the site of the earlier release stays.
 */
export async function buildSite(settings: Settings, force = false): Promise<string | null> {
  const { sites } = settings
  const releaseId = currentRelease(settings.releases)
  if (!releaseId) return null
  const dashboards = readDashboards(settings.root)
  const wanted = Object.fromEntries(
    dashboards.map(({ name }) => [name, inputHash(settings.root, name, releaseId)]),
  )
  const isBuilt = () => hasSite(sites, releaseId) && sameInputs(readInputs(sites, releaseId), wanted)
  if (!force && currentSite(sites) === releaseId && isBuilt()) return null
  await withLock(join(settings.data, 'site.lock'), 'building the site', async () => {
    // what was built of this release before is better than what is of another, while the build takes its time
    if (hasSite(sites, releaseId)) switchSite(sites, releaseId)
    if (!force && isBuilt()) return
    const had = force ? {} : readInputs(sites, releaseId)
    await makeSite(settings, releaseId, dashboards, { had, wanted })
  })
  return releaseId
}
