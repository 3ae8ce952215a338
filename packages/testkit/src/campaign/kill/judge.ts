import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { currentRelease } from '@elinvoima/warehouse'
import { start } from '../elinvoima.ts'
import { rowFaults } from './row-accounts.ts'
import { differingMarts } from './same-marts.ts'
import { servedFaults, servedHash } from './served.ts'

/** What the kill left of what people see: the old release untouched, or the new one whole. */
export async function judgeServed(data: string, old: { readonly id: string | null; readonly hash: string }) {
  const faults = await servedFaults(data)
  const isOld = currentRelease(join(data, 'releases')) === old.id
  if (isOld && (await servedHash(data)) !== old.hash) faults.push('the old release has changed')
  return { serves: isOld ? 'old' : 'new', faults }
}

const isLeftover = (path: string) =>
  /(^|[/\\])(making-|switching-|incoming-)|^(work|refresh\.lock)/.test(path)

/** Runs the next refresh and says what it did not mend. `undisturbed` is the data folder of a run that nobody killed. */
export async function judgeNext(
  data: string,
  words: readonly string[],
  undisturbed: string,
): Promise<string[]> {
  const next = start(data, words)
  const code = await next.ended
  if (code !== 0)
    return [`the next refresh ended with ${code}: ${next.printed().trimEnd().split('\n').at(-1)}`]
  const left = existsSync(data)
    ? readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(isLeftover)
    : []
  return [
    ...(await servedFaults(data)),
    ...(await rowFaults(data)),
    ...(await differingMarts(data, undisturbed)),
    ...left.map((path) => `left behind: ${path}`),
  ]
}
