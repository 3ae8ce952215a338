import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { kelastoShare } from './contract.ts'
import { cell, readCsv } from './csv-table.ts'

/**
 * A table downloaded from Kelasto by hand: Latin-1, semicolons, decimal comma. It names no municipality, so its
 * file does: `kelasto-tmtmaksut-109.csv`. Throws UnexpectedAnswer on another name or other columns.
 */
export function* kelastoRows(snapshot: {
  readonly name: string
  readonly bytes: Uint8Array
}): Iterable<SourceRow> {
  const { name, bytes } = snapshot
  const [, municipality] = /^kelasto-tmtmaksut-(\d{3})\.csv$/.exec(name) ?? []
  if (municipality === undefined) {
    throw new UnexpectedAnswer({ url: 'kela', expected: 'kelasto-tmtmaksut-<municipality>.csv', got: name })
  }
  const columns = Object.keys(kelastoShare.columns).filter((column) => column !== 'kunta')
  for (const record of readCsv(bytes)) {
    const missing = columns.filter((column) => !(column in record))
    if (missing.length > 0) {
      const got = Object.keys(record).join(', ')
      throw new UnexpectedAnswer({ url: `kela ${name}`, expected: `the columns ${missing.join(', ')}`, got })
    }
    const cells = columns.map((column) => [column, cell(record[column])] as const)
    yield { table: kelastoShare.name, row: { kunta: municipality, ...Object.fromEntries(cells) } }
  }
}
