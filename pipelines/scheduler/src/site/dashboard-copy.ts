import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

const notCopied = new Set(['.edition', '.evidence', 'build', 'node_modules'])

/** Whether a file or folder is a dashboard's own: not what builds make of it, nor what it only needs to reach. */
export const isCopied = (path: string): boolean => !notCopied.has(basename(path))

/**
 * Copies a dashboard's own files below an empty folder, with the packages of the repository within its reach, so
 * that a build writes nothing beside the source. Returns the folder of the copy.
 */
export function copyDashboard(root: string, name: string, folder: string): string {
  const source = join(root, 'dashboards', name)
  const copy = join(folder, 'dashboards', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(source, copy, { recursive: true, filter: (path) => path === source || isCopied(path) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(source, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
