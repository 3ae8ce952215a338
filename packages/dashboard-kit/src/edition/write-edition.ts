import { existsSync } from 'node:fs'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editionFolder } from './edition-folder.ts'
import { type EditionPage, readEditionPages } from './edition-pages.ts'

const FRAME = fileURLToPath(new URL('frame', import.meta.url))
const COPIED = [
  'components',
  'partials',
  'queries',
  'static',
  'evidence.config.yaml',
  'svelte.config.js',
  'package.json',
]

/**
 * Says in each query which page tables it is of, so that the file of its rows, named by the query, has another name
 * in the next release: a page's rows are always of one, and the file never changes under its name.
 */
export const withRelease = (text: string, release: string): string =>
  text.replaceAll(/^(```sql +\w+[^\n]*\n)/gm, (fence: string) => `${fence}-- release ${release}\n`)

/** Writes one page of an edition. */
export async function writeEditionPage(app: string, page: EditionPage, release: string): Promise<void> {
  const path = join(editionFolder(app), 'pages', page.path)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, withRelease(page.text, release))
}

/**
 * Writes a dashboard as Evidence is to build it into its `.edition` folder; the page tables there stay.
 *
 * @param release which page tables they are, see releaseOf
 * @throws DashboardError where a message is missing
 */
export async function writeEdition(app: string, release: string): Promise<void> {
  const pages = await readEditionPages(app)
  const folder = editionFolder(app)
  for (const part of ['pages', ...COPIED]) await rm(join(folder, part), { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(FRAME, join(folder, 'pages'), { recursive: true })
  for (const part of COPIED) {
    if (existsSync(join(app, part))) await cp(join(app, part), join(folder, part), { recursive: true })
  }
  const packages = join(folder, 'node_modules')
  await rm(packages, { force: true })
  await symlink('../node_modules', packages)
  await Promise.all(pages.map((page) => writeEditionPage(app, page, release)))
}
