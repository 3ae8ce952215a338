import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

const environment = {
  CI: 'true',
  SEND_ANONYMOUS_USAGE_STATS: 'no',
  TURBO_TELEMETRY_DISABLED: '1',
}

/** Runs a command in the root with its output shown; its exit code. */
export function run(command, words, more = {}) {
  const done = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment, ...more },
  })
  return done.status ?? 1
}

/** Path of a command that is installed in the repository. */
export const bin = (name) => join(root, 'node_modules', '.bin', name)

const stamp = join(root, 'node_modules', '.elinvoima-installed')

function inputs() {
  const hash = createHash('sha256')
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** A turbo task over the workspaces; turbo asks pnpm for them, so the pinned pnpm starts it. */
export const turbo = (...words) => run('npx', ['-y', packageManager, 'exec', 'turbo', 'run', ...words])

/** Installs with the pinned pnpm unless what is there is of this lockfile. Ends the process when it fails. */
export function install() {
  const wanted = inputs()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const code = run('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'])
  if (code !== 0) process.exit(code)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}
