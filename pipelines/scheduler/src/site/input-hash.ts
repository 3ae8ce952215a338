import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isCopied } from './dashboard-copy.ts'

/** What every dashboard is built with, below the root of the repository. */
const SHARED = ['packages/dashboard-kit', '.patches', 'pnpm-lock.yaml']

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter(isCopied)
    .toSorted()
    .flatMap((name) => filesOf(join(path, name)))
}

/** A hash of all that a built dashboard depends on: the release, its own files, the kit and the packages. */
export function inputHash(root: string, dashboard: string, releaseId: string): string {
  const hash = createHash('sha256').update(releaseId)
  for (const part of [join('dashboards', dashboard), ...SHARED]) {
    for (const file of filesOf(join(root, part))) {
      hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}
