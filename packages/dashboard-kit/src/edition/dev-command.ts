import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DashboardError } from '../sources/dashboard-error.ts'
import { editionFolder, releaseOf } from './edition-folder.ts'
import { watchEdition } from './watch-edition.ts'
import { writeEdition } from './write-edition.ts'

const app = process.cwd()
try {
  const release = await releaseOf(app)
  await writeEdition(app, release)
  await mkdir(join(app, 'messages'), { recursive: true })
  const watched = watchEdition(app, release, (line) => console.log(line))
  const child = spawn('evidence', ['dev', ...process.argv.slice(2)], {
    cwd: editionFolder(app),
    env: {
      ...process.env,
      SEND_ANONYMOUS_USAGE_STATS: 'no',
      PATH: `${join(app, 'node_modules/.bin')}:${process.env.PATH}`,
    },
    stdio: 'inherit',
  })
  child.on('exit', (code) => {
    watched.close()
    process.exitCode = code ?? 1
  })
} catch (error) {
  if (!(error instanceof DashboardError)) throw error
  console.error(error.message)
  process.exit(1)
}
