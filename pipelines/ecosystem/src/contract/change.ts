import { date, defineTable, integer, oneOf, optional, text } from '@elinvoima/contracts'
import { nothingRejected } from './words.ts'

export const change = defineTable({
  name: 'ecosystem_change',
  grain: 'one row is a cell of the book that an import added, changed or removed: who said what when',
  columns: {
    change_number: integer('running number', { min: 1 }),
    changed_on: date('day of the import'),
    changed_by: text('role of the one who answers for the change, not a name', { minLength: 2 }),
    kind: oneOf('what became of the row', ['added', 'changed', 'removed']),
    sheet: text('sheet of the book', { minLength: 2 }),
    row_key: text('key of the row, its parts with a slash between', { minLength: 1 }),
    column_name: text('column of the cell', { minLength: 2 }),
    before_text: optional(text('the cell before')),
    after_text: optional(text('the cell after')),
  },
  key: ['change_number'],
  limit: nothingRejected,
})
