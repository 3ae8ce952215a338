import { defineFeed } from '@elinvoima/pipeline'
import { sheets } from './contract/index.ts'
import { tableOfFile } from './table-of-file.ts'

export const feed = defineFeed({
  name: 'ecosystem',
  title: { fi: 'Ekosysteemikirja', en: 'Ecosystem book' },
  origin: { publisher: 'Työllisyysalueen omistajaohjausryhmä', url: null, licence: 'ei julkinen' },
  tables: sheets,
  promisedDays: 366,
  models: new URL('./models/', import.meta.url),
  tableOf: tableOfFile,
})

export { sheetName, sheets, tableOfSheet } from './contract/index.ts'
export { isWorkbook } from './table-of-file.ts'
export { type ExpandedSheet, expandWorkbook } from './workbook/expand.ts'
export { WorkbookUnreadable } from './workbook/unreadable.ts'
