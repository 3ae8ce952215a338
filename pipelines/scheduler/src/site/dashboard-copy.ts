import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a build makes of a dashboard, and what it only needs to reach. */
const notCopied = new Set(['.edition', 'build', 'node_modules'])

/**
 * Copies a dashboard's own files below an empty folder, with the packages of the repository within its reach, so
 * that a build writes nothing beside the source. Returns the folder of the copy.
 */
export function copyDashboard(root: string, name: string, folder: string): string {
  const source = join(root, 'dashboards', name)
  const copy = join(folder, 'dashboards', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(source, copy, {
    recursive: true,
    filter: (path) => path === source || !notCopied.has(basename(path)),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(source, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
