import { type Drift, describeDrift, driftLines, type TableContract } from '@elinvoima/contracts'
import type { TextFile, Translation } from '@elinvoima/warehouse'

const renamedBack = (file: TextFile, translation: Translation) => {
  const ours = new Map([...translation.columns].map(([name, theirs]) => [theirs, name]))
  return file.columns.map((name) => ({ name: ours.get(name) ?? name }))
}

/** How a file's columns differ from the contract's, as lines; `missing` when it cannot be loaded so. */
export function checkColumns(contract: TableContract, file: TextFile, translation: Translation) {
  const drift: Drift = describeDrift(contract, renamedBack(file, translation))
  // an NDJSON file may leave out a key that is null in every row
  const missing = file.format === 'ndjson' && file.columns.length === 0 ? [] : drift.missing
  return { lines: driftLines(drift), missing }
}
