import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DashboardError } from '../sources/dashboard-error.ts'

/** Where a dashboard stands as Evidence builds it: its pages in every language, with the kit's frame around them. */
export const editionFolder = (app: string): string => join(app, '.edition')

/** Where it is said which release the page tables of a dashboard are of, and by which queries. */
export const releaseFile = (app: string): string => join(editionFolder(app), 'release')

/** What tells the page tables of a dashboard from others: the release they are of, and a hash of their queries. Throws DashboardError where there are none. */
export async function releaseOf(app: string): Promise<string> {
  const file = releaseFile(app)
  return readFile(file, 'utf8').catch(() => {
    throw new DashboardError('no page tables; run `sources` first', file)
  })
}
