import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { boundaryRows } from './parse-boundaries.ts'
import { readJson } from './read-json.ts'
import { addresses, items } from './shapes.ts'

interface Snapshot {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Text rows of a stored answer. */
export function* parse(snapshot: Snapshot): Iterable<SourceRow> {
  const { name } = snapshot
  const [, classification, language] = /^items-(\w+_\d{8})-([a-z]{2})\.json$/.exec(name) ?? []
  const [, source, target] = /^pairs-(\w+_\d{8})-(\w+_\d{8})\.json$/.exec(name) ?? []
  if (classification !== undefined && language !== undefined)
    yield* itemRows(snapshot, classification, language)
  else if (source !== undefined && target !== undefined) yield* pairRows(snapshot, source, target)
  else if (/^boundaries-\d{4}\.json$/.test(name)) yield* boundaryRows(snapshot)
  else throw unknown(name)
}

function* itemRows({ name, bytes }: Snapshot, classification: string, language: string): Iterable<SourceRow> {
  for (const item of readJson(name, bytes, items)) {
    const row = {
      classification,
      language,
      code: item.code,
      name: item.classificationItemNames[0]?.name ?? null,
      parent_code: item.parentCode ?? null,
    }
    yield { table: 'classifications_item', row }
  }
}

/** An address of a pair ends in the two codes: `…/maps/588/507`. */
function* pairRows({ name, bytes }: Snapshot, source: string, target: string): Iterable<SourceRow> {
  for (const address of readJson(name, bytes, addresses)) {
    const [, sourceCode, targetCode] = /\/maps\/([^/?]+)\/([^/?]+)\/?(?:\?.*)?$/.exec(address) ?? []
    if (sourceCode === undefined || targetCode === undefined) {
      const expected = 'an address that ends in /maps/<code>/<code>'
      throw new UnexpectedAnswer({ url: `classifications ${name}`, expected, got: address })
    }
    const row = { source, target, source_code: sourceCode, target_code: targetCode }
    yield { table: 'classifications_pair', row }
  }
}

function unknown(name: string): UnexpectedAnswer {
  const expected = 'items-<classification>-<language>.json, pairs-<from>-<to>.json or boundaries-<year>.json'
  return new UnexpectedAnswer({ url: 'classifications', expected, got: name })
}
