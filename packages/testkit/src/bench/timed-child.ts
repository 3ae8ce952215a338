import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { repository } from '../campaign/elinvoima.ts'
import { watchPeak } from './watch.ts'

export interface Timed {
  readonly seconds: number
  readonly peakMegabytes: number
  readonly printed: string
}

/** Runs a command in a process of its own. Throws with what it printed where its exit code is not 0. */
export async function timedChild(
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Timed> {
  const started = performance.now()
  const child = spawn(command, words, {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const peak = watchPeak(child)
  let printed = ''
  let complaints = ''
  child.stdout.on('data', (part) => (printed += String(part)))
  child.stderr.on('data', (part) => (complaints += String(part)))
  const [code] = (await once(child, 'close')) as [number | null]
  const seconds = (performance.now() - started) / 1000
  const peakMegabytes = peak()
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${printed}${complaints}`)
  return { seconds, peakMegabytes, printed }
}
