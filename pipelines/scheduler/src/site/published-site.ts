import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { inputsFile } from './site-inputs.ts'

const kept = 2

/** Where a built site has the files that carry a hash of their content in their name. */
const UNCHANGING = join('_app', 'immutable')

/** The release that the published site is of, null before the first. */
export function currentSite(sites: string): string | null {
  try {
    return readlinkSync(join(sites, 'current'))
  } catch {
    return null
  }
}

export const hasSite = (sites: string, releaseId: string): boolean =>
  existsSync(join(sites, releaseId, 'index.html'))

/** Makes the site of a release the one that is served, in one rename. */
export function switchSite(sites: string, releaseId: string): void {
  const link = join(sites, 'switching')
  rmSync(link, { force: true })
  symlinkSync(releaseId, link)
  renameSync(link, join(sites, 'current'))
}

/** Removes all but the newest sites and the current one, and what a killed build left. */
function retainSites(sites: string): void {
  const made = readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, at: statSync(join(sites, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { name } of made.slice(kept)) {
    if (name === currentSite(sites)) continue
    for (const path of [join(sites, name), inputsFile(sites, name)]) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

/** A page that is open still asks for the files that it names, which never change under their name. */
function keepUnchanging(site: string, making: string): void {
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const part of ['', ...folders.map(({ name }) => name)]) {
    const from = join(site, part, UNCHANGING)
    if (existsSync(from)) cpSync(from, join(making, part, UNCHANGING), { recursive: true, force: false })
  }
}

/** Copies a built site beside the others and makes it the current one in one rename. */
export function publishSite(sites: string, built: string, releaseId: string): void {
  mkdirSync(sites, { recursive: true })
  const making = join(sites, `making-${releaseId}`)
  const old = join(sites, `old-${releaseId}`)
  for (const path of [making, old]) rmSync(path, { recursive: true, force: true })
  cpSync(built, making, { recursive: true })
  if (existsSync(join(sites, releaseId))) {
    keepUnchanging(join(sites, releaseId), making)
    renameSync(join(sites, releaseId), old)
  }
  renameSync(making, join(sites, releaseId))
  switchSite(sites, releaseId)
  rmSync(old, { recursive: true, force: true })
  retainSites(sites)
}
