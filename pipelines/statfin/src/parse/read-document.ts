import { jsonOf, UnexpectedAnswer } from '@elinvoima/pipeline'
import type { PxDocument } from './document.ts'
import { documentOfJsonStat2, jsonStat2 } from './json-stat2.ts'
import { documentOfPxwebJson, pxwebJson } from './pxweb-json.ts'

/** Reads a PxWeb answer; `where` (an address or a snapshot's name) is named when it is none. */
export function readDocument(bytes: Uint8Array, where: string): PxDocument {
  const answer = jsonOf({ bytes }, where)
  const own = pxwebJson.safeParse(answer)
  if (own.success) return documentOfPxwebJson(own.data)
  const stat = jsonStat2.safeParse(answer)
  if (stat.success) return documentOfJsonStat2(stat.data)
  const names = typeof answer === 'object' && answer !== null ? Object.keys(answer).join(', ') : typeof answer
  throw new UnexpectedAnswer({ url: where, expected: 'a PxWeb table (json or json-stat2)', got: names })
}
