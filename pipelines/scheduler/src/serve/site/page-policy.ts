import { readFile } from 'node:fs/promises'
import type { FileSendResult } from '@fastify/send'
import { LRUCache } from 'lru-cache'
import { contentPolicy } from '../headers/content-policy.ts'
import { inlineHashes } from './inline-hashes.ts'

const keptPages = 2000

/** Tells the content policy of a page from the scripts and styles within it; each page is read once. */
export function pagePolicies(formTargets: readonly string[]) {
  const policies = new LRUCache<string, string, { path: string }>({
    max: keptPages,
    fetchMethod: async (_key, _old, { context: { path } }) =>
      contentPolicy({ ...inlineHashes(await readFile(path, 'utf8')), formTargets }),
  })
  return ({ metadata: { path, stat } }: FileSendResult): Promise<string | undefined> =>
    policies.fetch(`${stat.mtimeMs} ${stat.size} ${path}`, { context: { path } })
}
