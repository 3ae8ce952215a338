import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../run/failures.ts'
import { fill } from './fill.ts'
import { writePage } from './new-page.ts'

const FILES = ['package.json', 'evidence.config.yaml', 'svelte.config.js', 'sources/release/connection.yaml']

/** Names that the address of a page, or of the site's own files, has already. */
const TAKEN = new Set(['en', 'api', 'data', 'auth', 'healthz'])

/**
 * Makes a dashboard of its own, with a first page, over every table of the release. It is served at `/<name>`.
 *
 * @returns its folder, relative to the repository
 * @throws UsageError for what is no name, or one that is taken
 */
export function newDashboard(root: string, name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new UsageError(
      `dashboard "${name}": expected small letters, digits and dashes, such as palvelukartta`,
    )
  }
  const folder = join(root, 'dashboards', name)
  const pageOfTheOwners = join(root, 'dashboards', 'steering-group', 'pages', name)
  const isTaken = [folder, pageOfTheOwners, `${pageOfTheOwners}.md`].some((path) => existsSync(path))
  if (TAKEN.has(name) || isTaken) throw new UsageError(`dashboard "${name}": the name is taken`)
  for (const file of FILES) {
    fill(new URL(`template/dashboard/${file}`, import.meta.url), join(folder, file), { NAME: name })
  }
  writePage(join(folder, 'pages', 'index.md'), 'Ensimmäinen sivu')
  return join('dashboards', name)
}
