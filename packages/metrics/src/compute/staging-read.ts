import { type Part, partsInOrder } from '../definition/part.ts'
import { sqlText } from '../definition/sql-text.ts'

/** Names of the staging entities that SQL, or that of the parts it rests on, reads. */
export function stagingRead(sqls: readonly URL[], parts: readonly Part[]): Set<string> {
  const all = [...partsInOrder(parts).map(({ sql }) => sql), ...sqls]
  const texts = all.map((sql) => sqlText(sql))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\bstaging\.(\w+)/g)].map(([, name]) => name ?? '')),
  )
}
