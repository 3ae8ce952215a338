import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AreaDialect } from '../feed/dialect.ts'
import type { FeedName, Row } from '../feed/feeds.ts'
import { lineWriter } from '../feed/line.ts'
import { recordWriter } from '../feed/record.ts'
import { copyToParquet } from './parquet.ts'
import { openTextFile } from './text-file.ts'

/** A file that was made. */
export interface MadeFile {
  readonly name: string
  readonly feed: FeedName
  readonly area: string
  readonly rows: number
  readonly bytes: number
}

/** An export being written; it has its name only when it is whole. */
export interface FeedFile {
  /** A promise where the disk should be waited for. */
  write(row: Row): Promise<void> | null
  close(): Promise<MadeFile>
}

function rowText(name: string, feed: FeedName, dialect: AreaDialect) {
  if (name.endsWith('.ndjson')) return { header: '', line: recordWriter(feed, dialect) }
  const { header, line } = lineWriter(feed, dialect)
  return { header: `${dialect.byteOrderMark ? '\uFEFF' : ''}${header}`, line }
}

/** Opens an export of an area. The name says the format: `.csv`, `.csv.gz`, `.ndjson` or `.parquet`. */
export function openFeedFile(
  folder: string,
  name: string,
  feed: FeedName,
  area: string,
  dialect: AreaDialect,
): FeedFile {
  const path = join(folder, name)
  const part = `${path}.part`
  const { header, line } = rowText(name, feed, dialect)
  const sink = openTextFile(part, { encoding: dialect.encoding, gzip: name.endsWith('.gz'), start: header })
  let rows = 0
  return {
    write(row) {
      rows++
      return sink.write(line(row))
    },
    async close() {
      await sink.close()
      if (name.endsWith('.parquet')) {
        await copyToParquet(part, path)
        await rm(part)
      } else await rename(part, path)
      return { name, feed, area, rows, bytes: (await stat(path)).size }
    },
  }
}
