import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../../../', import.meta.url))
export const program = fileURLToPath(
  new URL('../../../../pipelines/scheduler/bin/elinvoima.mjs', import.meta.url),
)

export interface Command {
  readonly process: ChildProcess
  /** everything it has printed so far, both streams */
  readonly printed: () => string
  /** the exit code, null when a signal ended it */
  readonly ended: Promise<number | null>
}

/** Starts a real command in a process group of its own, on this data folder, without asking public sources. */
export function start(data: string, words: readonly string[]): Command {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: repository,
    detached: true,
    env: { ...process.env, ELINVOIMA_DATA: data, ELINVOIMA_OFFLINE: '1', SEND_ANONYMOUS_USAGE_STATS: 'no' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { process: child, printed: () => text, ended }
}

/** Runs a command to its end; what it printed. Throws with it where the exit code is not 0. */
export async function run(data: string, words: readonly string[]): Promise<string> {
  const command = start(data, words)
  const code = await command.ended
  if (code !== 0) throw new Error(`elinvoima ${words.join(' ')} ended with ${code}:\n${command.printed()}`)
  return command.printed()
}
