import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes the bytes that a killed run had begun to receive. Call it while no other run can be receiving. */
export function sweepIncoming(folder: string): void {
  if (!existsSync(folder)) return
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/^[^/\\]+[/\\]incoming-/.test(path)) rmSync(join(folder, path), { force: true })
  }
}
