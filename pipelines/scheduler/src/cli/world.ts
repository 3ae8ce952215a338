import type { Context } from '../run/context.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { type ProgressDisplay, showProgress, type Terminal } from './console.ts'
import { openLog } from './log.ts'
import { jsonOf, tableOf } from './table.ts'

/** What every command is built with. */
export interface World {
  readonly root: string
  readonly environment: Record<string, string | undefined>
  readonly terminal: Terminal
}

export const settingsOf = (world: World): Settings => readSettings(world.root, world.environment)

/** Runs a command's work with a context of the real world; the progress bar is gone when it returns. */
export async function withContext<T>(
  world: World,
  quiet: boolean,
  work: (context: Context) => Promise<T>,
  settings: Settings = settingsOf(world),
): Promise<T> {
  const display: ProgressDisplay = showProgress(world.terminal, quiet)
  try {
    return await work({
      settings,
      now: () => new Date(),
      fetch: globalThis.fetch,
      log: openLog(settings.data),
      progress: display.progress,
    })
  } finally {
    display.stop()
  }
}

/** Prints rows as a table, or as JSON when asked. */
export function printRows(world: World, rows: readonly Record<string, unknown>[], json: boolean): void {
  world.terminal.out(json ? jsonOf(rows) : tableOf(rows))
}
