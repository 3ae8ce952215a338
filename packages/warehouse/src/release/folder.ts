import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, manifestSchema } from './manifest.ts'

const current = 'current'
const unfinished = /^(making|switching)-/

/** Identifiers of the releases in the folder, oldest first: they begin with their time. */
export const releaseIds = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !unfinished.test(entry.name))
        .map((entry) => entry.name)
        .toSorted()
    : []

/** The release that people see, null before the first. */
export function currentRelease(folder: string): string | null {
  try {
    return readlinkSync(join(folder, current))
  } catch {
    return null
  }
}

export const readManifest = (folder: string, releaseId: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, releaseId, 'manifest.json'), 'utf8')))

/** Makes a release the current one, in one rename. */
export function switchRelease(folder: string, releaseId: string): void {
  readManifest(folder, releaseId)
  const link = join(folder, `switching-${process.pid}`)
  rmSync(link, { force: true })
  symlinkSync(releaseId, link)
  renameSync(link, join(folder, current))
}

/** Removes what a killed run left half made. */
export function sweepUnfinished(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (unfinished.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Keeps the newest `keep` releases, and the current one whatever its age. Returns those removed. */
export function retainReleases(folder: string, keep: number): string[] {
  const ids = releaseIds(folder)
  const old = ids.slice(0, Math.max(0, ids.length - keep)).filter((id) => id !== currentRelease(folder))
  for (const id of old) rmSync(join(folder, id), { recursive: true, force: true })
  return old
}
