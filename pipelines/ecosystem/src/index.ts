import { defineFeed } from '@elinvoima/pipeline'
import { saidOn } from './book/said-on.ts'
import { sheets } from './contract/index.ts'
import { isWorkbook, tableOfFile } from './table-of-file.ts'
import { expandWorkbook } from './workbook/expand.ts'

/** The feed of the book whose CSV files lie in a folder. */
export const feedOf = (content: URL) =>
  defineFeed({
    name: 'ecosystem',
    title: { fi: 'Ekosysteemikirja', en: 'Ecosystem book' },
    origin: { publisher: 'Työllisyysalueen omistajaohjausryhmä', url: null, licence: 'ei julkinen' },
    tables: sheets,
    promisedDays: 366,
    models: new URL('./models/', import.meta.url),
    tableOf: tableOfFile,
    book: { matches: isWorkbook, expand: expandWorkbook },
    committed: { folder: content, extractedOn: (fileName) => saidOn(content, fileName) },
  })

export const feed = feedOf(new URL('../../../data/ecosystem/', import.meta.url))

export { readBook } from './book/book.ts'
export { readCodeLists } from './book/code-lists.ts'
export { reviseBook } from './book/revision.ts'
export { toldLines } from './book/told-lines.ts'
export { workbookOf } from './book/workbook-of.ts'
export { writeRevision } from './book/write-revision.ts'
export { sheetName, sheets, tableOfSheet } from './contract/index.ts'
export { isWorkbook } from './table-of-file.ts'
export { expandWorkbook } from './workbook/expand.ts'
export { WorkbookUnreadable } from './workbook/unreadable.ts'
