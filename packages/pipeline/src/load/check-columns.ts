import { type Drift, describeDrift, driftLines, type TableContract } from '@elinvoima/contracts'
import type { TextFile, Translation } from '@elinvoima/warehouse'

/** How a file's columns differ from the contract's. */
interface ColumnVerdict {
  /** one line a difference */
  readonly lines: readonly string[]
  /** what it lacks to be loaded at all */
  readonly missing: readonly string[]
}

const longestName = 40

/** A name as a message can show it: whatever a binary file has in place of a header. */
const shown = (name: string): string => {
  const plain = name.replaceAll(/[\p{Cc}\p{Cs}\ufffd]/gu, '?')
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain
}

const repeated = (columns: readonly string[]): string[] => [
  ...new Set(columns.filter((name, place) => columns.indexOf(name) < place)),
]

/**
 * Holds a file's columns against the contract's, under the names that the mapping gives them. `unparsable` says
 * which share of a column's cells is no value of its type, where that is known.
 */
export function checkColumns(
  contract: TableContract,
  file: TextFile,
  translation: Translation,
  unparsable: ReadonlyMap<string, number> = new Map(),
): ColumnVerdict {
  // lines that are no JSON have no keys: each of them becomes a reject
  if (file.columns.length === 0 && file.format === 'ndjson') return { lines: [], missing: [] }
  const columns = Object.keys(contract.schema.shape)
  if (file.columns.length === 0) return { lines: ['the file is empty'], missing: columns }
  const twice = repeated(file.columns)
  if (twice.length > 0) {
    return { lines: twice.map((name) => `column ${shown(name)} stands twice`), missing: twice }
  }
  const ours = new Map([...translation.columns].map(([name, theirs]) => [theirs, name]))
  const found = file.columns.map((theirs) => ours.get(theirs) ?? shown(theirs))
  const drift: Drift = describeDrift(
    contract,
    found.map((name) => ({ name, unparsableShare: unparsable.get(name) ?? 0 })),
  )
  const isForeign = drift.renamed.length === 0 && !found.some((name) => columns.includes(name))
  const lines = isForeign ? [foreign(columns, found)] : driftLines(drift)
  return { lines, missing: drift.missing }
}

const foreign = (expected: readonly string[], found: readonly string[]): string =>
  `expected the columns ${expected.join(', ')}; found ${found.slice(0, 8).join(', ')}`
