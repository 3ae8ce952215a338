import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import type { Settings } from '../settings/settings.ts'
import { copyDashboard } from './dashboard-copy.ts'

/** Builds a dashboard of a release and puts it where no folder is yet. Throws where the build fails. */
export async function makeDashboard(
  settings: Settings,
  name: string,
  releaseId: string,
  folder: string,
): Promise<void> {
  const dashboard = copyDashboard(settings.root, name, settings.building)
  const marts = join(settings.releases, releaseId, 'marts.duckdb')
  const options = {
    cwd: dashboard,
    env: { CI: 'true', SEND_ANONYMOUS_USAGE_STATS: 'no' },
    all: true,
  } as const
  try {
    await execa(join(dashboard, 'node_modules', '.bin', 'dashboard-sources'), [marts], options)
    await execa('npm', ['run', 'build'], options)
    renameSync(join(dashboard, 'build'), folder)
  } finally {
    rmSync(settings.building, { recursive: true, force: true })
  }
}
