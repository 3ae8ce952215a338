import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedDefinition } from '../source/definition.ts'

export interface InboxFile {
  readonly path: string
  readonly fileName: string
  readonly table: string
  readonly extractedOn: string
}

const dateInName = /(\d{4})-?(\d{2})-?(\d{2})(?!\d)/

/** The extract date of a file: the last date in its name, else the day it was last written. */
export function extractDate(fileName: string, modifiedAt: Date): string {
  const found = [...fileName.matchAll(new RegExp(dateInName, 'g'))].at(-1)
  const named = found ? `${found[1]}-${found[2]}-${found[3]}` : null
  return named && !Number.isNaN(Date.parse(named)) ? named : modifiedAt.toISOString().slice(0, 10)
}

/** Whether the folder holds the demo region: its truth lies beside the exports. */
export const isDemoInbox = (folder: string): boolean => existsSync(join(folder, 'truth.json'))

/** The files of one feed in the inbox, oldest extract first. Files still being written end in `.part` and wait. */
export function findFiles(folder: string, feed: FeedDefinition): InboxFile[] {
  if (!existsSync(folder)) return []
  const found: InboxFile[] = []
  for (const fileName of readdirSync(folder)) {
    const path = join(folder, fileName)
    const table = fileName.endsWith('.part') ? null : feed.tableOf(fileName)
    const status = table === null ? null : statSync(path)
    if (table === null || !status?.isFile()) continue
    found.push({ path, fileName, table, extractedOn: extractDate(fileName, status.mtime) })
  }
  return found.toSorted((a, b) =>
    `${a.extractedOn} ${a.fileName}`.localeCompare(`${b.extractedOn} ${b.fileName}`),
  )
}

export const openFile = (file: InboxFile) => createReadStream(file.path, { highWaterMark: 1 << 20 })
