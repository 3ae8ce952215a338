import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceDefinition } from '../source/definition.ts'
import { isUnfinished } from './inbox.ts'

/** What lies in an inbox beside the exports: mappings, and what the demo region brings. */
const companions = new Set(['areas', 'truth.json', 'identities.txt', 'pseudonym.key'])

/** What lies in the inbox and no source reads, one line each: what it is and why it stays. */
export function unclaimed(inbox: string, sources: readonly SourceDefinition[]): string[] {
  if (!statSync(inbox, { throwIfNoEntry: false })?.isDirectory()) return []
  const feeds = sources.filter((source) => source.kind === 'feed')
  const folders = new Set(sources.filter(({ kind }) => kind === 'public').map(({ name }) => name))
  return readdirSync(inbox).flatMap((fileName) => {
    if (companions.has(fileName)) return []
    if (isUnfinished(fileName)) return [`${fileName}: still being written, by its name`]
    const status = statSync(join(inbox, fileName), { throwIfNoEntry: false })
    if (status?.isDirectory()) return folders.has(fileName) ? [] : [`${fileName}: a folder, expected a file`]
    if (!status?.isFile()) return [`${fileName}: no file that can be read`]
    const isClaimed = feeds.some((feed) => feed.tableOf(fileName) !== null || feed.book?.matches(fileName))
    return isClaimed ? [] : [`${fileName}: no feed has files of this name`]
  })
}
