import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeedDefinition, SourceDefinition } from '../source/definition.ts'
import { extractDate } from './extract-date.ts'

export interface InboxFile {
  readonly path: string
  readonly fileName: string
  /** null: a book of several tables, or an answer of a public service */
  readonly table: string | null
  readonly extractedOn: string
  readonly isDemo: boolean
}

/** Whether the folder holds the demo region: its truth lies beside the exports. */
const isDemoInbox = (folder: string): boolean => existsSync(join(folder, 'truth.json'))

/** Hidden files and the endings that programs give a file until it is whole. */
export const isUnfinished = (fileName: string): boolean =>
  /^[.~]|\.(?:part|partial|tmp|filepart|crdownload)$/i.test(fileName)

/** Folder of a public source's answers that were fetched by hand. */
const answersFolder = (inbox: string, source: string): string => join(inbox, source)

function filesIn(folder: string): { path: string; fileName: string; modifiedAt: Date }[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder).flatMap((fileName) => {
    const path = join(folder, fileName)
    const status = isUnfinished(fileName) ? undefined : statSync(path, { throwIfNoEntry: false })
    return status?.isFile() ? [{ path, fileName, modifiedAt: status.mtime }] : []
  })
}

function ofFeed(
  folder: string,
  feed: FeedDefinition,
  facts: { isDemo: boolean; on?: (fileName: string) => string },
): InboxFile[] {
  return filesIn(folder).flatMap(({ path, fileName, modifiedAt }) => {
    const table = feed.tableOf(fileName)
    if (table === null && !feed.book?.matches(fileName)) return []
    const extractedOn = facts.on?.(fileName) ?? extractDate(fileName, modifiedAt)
    return [{ path, fileName, table, extractedOn, isDemo: facts.isDemo }]
  })
}

const inOrder = (files: readonly InboxFile[]): InboxFile[] =>
  files.toSorted((a, b) => `${a.extractedOn} ${a.fileName}`.localeCompare(`${b.extractedOn} ${b.fileName}`))

/**
 * The files of one source in the inbox, oldest extract first: those that a feed's patterns name, or answers of a
 * public service fetched by hand into `<inbox>/<source>/`.
 * Folders, broken links and files still being written are passed over.
 */
export function findFiles(inbox: string, source: SourceDefinition): InboxFile[] {
  if (source.kind === 'feed') return inOrder(ofFeed(inbox, source, { isDemo: isDemoInbox(inbox) }))
  const answers = filesIn(answersFolder(inbox, source.name))
  return inOrder(
    answers.map(({ path, fileName, modifiedAt }) => {
      return { path, fileName, table: null, extractedOn: extractDate(fileName, modifiedAt), isDemo: false }
    }),
  )
}

/** The files that a feed brings itself; none for most. */
export function committedFiles(source: SourceDefinition): InboxFile[] {
  if (source.kind !== 'feed' || !source.committed) return []
  const { folder, extractedOn } = source.committed
  return inOrder(ofFeed(fileURLToPath(folder), source, { isDemo: false, on: extractedOn }))
}

export const openFile = (file: InboxFile) => createReadStream(file.path, { highWaterMark: 1 << 20 })
