import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of stored answers of public services, or null: named by ELINVOIMA_REPLAY_DATA, else beside the repository. */
export function replayData(): string | null {
  const named = process.env.ELINVOIMA_REPLAY_DATA
  const folder = named ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
  return existsSync(folder) ? folder : null
}
