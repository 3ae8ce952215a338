import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { currentRelease, releaseIds } from '@elinvoima/warehouse'
import { type Command, start } from '../elinvoima.ts'

export interface Struck {
  /** what was being done, in the words of the progress lines; null when the run ended before the blow */
  readonly during: string | null
  readonly afterMs: number
}

/** From taking the lock on; before it a run has touched nothing. */
async function begun(data: string, command: Command): Promise<void> {
  while (!existsSync(join(data, 'refresh.lock')) && command.process.exitCode === null) await pause(3)
}

/** Runs a command undisturbed; how many milliseconds it took from its lock to its end. */
export async function timed(data: string, words: readonly string[]): Promise<number> {
  const command = start(data, words)
  await begun(data, command)
  const from = performance.now()
  const code = await command.ended
  if (code !== 0) throw new Error(`ended with ${code}:\n${command.printed()}`)
  return performance.now() - from
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? ''

function stepOf(printed: string, data: string, before: string | null, known: number): string {
  const releases = join(data, 'releases')
  if (currentRelease(releases) !== before) return 'ending'
  if (releaseIds(releases).length > known) return 'switching'
  const [word = ''] = lastLine(printed).split(' ')
  return ['receiving', 'loading', 'staging', 'computing', 'checking', 'releasing'].includes(word)
    ? word
    : 'reference'
}

/** Starts a command and kills its whole process group so many milliseconds after it took the lock. */
export async function strike(data: string, words: readonly string[], afterMs: number): Promise<Struck> {
  const releases = join(data, 'releases')
  const [before, known] = [currentRelease(releases), releaseIds(releases).length]
  const command = start(data, words)
  await begun(data, command)
  await Promise.race([pause(afterMs), command.ended])
  const { pid, exitCode } = command.process
  if (exitCode !== null || pid === undefined) return { during: null, afterMs }
  process.kill(-pid, 'SIGKILL')
  const isKilled = (await command.ended) === null
  return { during: isKilled ? stepOf(command.printed(), data, before, known) : null, afterMs }
}
