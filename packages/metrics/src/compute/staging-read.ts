import { readFileSync } from 'node:fs'
import { type Part, partsInOrder } from '../definition/part.ts'

/** Names of the staging entities that SQL, or that of the parts it rests on, reads. */
export function stagingRead(sqls: readonly URL[], parts: readonly Part[]): Set<string> {
  const all = [...partsInOrder(parts).map(({ sql }) => sql), ...sqls]
  const texts = all.map((sql) => readFileSync(sql, 'utf8'))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\bstaging\.(\w+)/g)].map(([, name]) => name ?? '')),
  )
}
