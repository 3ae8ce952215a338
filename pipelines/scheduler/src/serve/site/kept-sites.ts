import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What publishing leaves beside the sites while it is at work. */
const unfinished = /^(making|old)-/

/** The folder of the site that is current now; null in the moment in which there is none. */
export function currentSiteFolder(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

/** The other sites that are kept beside the current one, where the folder is a link into a folder of sites. */
export function olderSiteFolders(folder: string): string[] {
  if (!lstatSync(folder).isSymbolicLink()) return []
  const current = currentSiteFolder(folder)
  const sites = dirname(folder)
  return readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !unfinished.test(entry.name))
    .map(({ name }) => realpathSync(join(sites, name)))
    .filter((site) => site !== current)
}
