import { spawn } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { editionFolder, releaseOf } from '../edition/edition-folder.ts'
import { writeEdition } from '../edition/write-edition.ts'
import { DashboardError } from '../sources/dashboard-error.ts'
import { buildFaults } from './build-faults.ts'
import { finishPages } from './finish-pages.ts'

/**
 * Builds a dashboard, each page in its languages, into its `build` folder. A page whose query fails ends the build, which Evidence
 * itself lets pass; an older site is replaced only by a whole one.
 *
 * @param app folder of the dashboard, its sources already written
 * @param write receives the build's output as it comes
 * @throws DashboardError where sources are missing, the build fails or a page is broken
 */
export async function buildSite(
  app: string,
  env: NodeJS.ProcessEnv,
  write: (text: string) => void,
): Promise<void> {
  await writeEdition(app, await releaseOf(app))
  const folder = editionFolder(app)
  const { code, log } = await runEvidence(folder, env, write)
  if (code !== 0) throw new DashboardError(`evidence build:strict ended with code ${code}`, app)
  const [fault, ...more] = buildFaults(log)
  if (fault !== undefined) throw new DashboardError(`${fault} (and ${more.length} more)`, app)

  const made = join(folder, '.evidence/template/build')
  const site = join(app, 'build')
  await Promise.all(WORKSHOP.map((page) => rm(join(made, page), { recursive: true, force: true })))
  await finishPages(made)
  await rm(site, { recursive: true, force: true })
  await rename(made, site)
}

/** Pages of Evidence's own for those who write dashboards; a built site has no use for them. */
const WORKSHOP = ['explore', 'settings']

function runEvidence(app: string, env: NodeJS.ProcessEnv, write: (text: string) => void) {
  return new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    const child = spawn('evidence', ['build:strict'], {
      cwd: app,
      env: {
        ...env,
        SEND_ANONYMOUS_USAGE_STATS: 'no',
        PATH: `${join(app, 'node_modules/.bin')}:${env.PATH}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    const take = (chunk: Buffer) => {
      log += chunk.toString()
      write(chunk.toString())
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}
