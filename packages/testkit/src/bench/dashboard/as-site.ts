import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Makes a built folder the site of a data folder of its own, which it returns. */
export function asSite(built: string, data: string): string {
  mkdirSync(join(data, 'sites'), { recursive: true })
  renameSync(built, join(data, 'sites', 'current'))
  return data
}
