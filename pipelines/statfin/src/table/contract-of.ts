import {
  type Column,
  decimal,
  defineTable,
  integer,
  oneOf,
  optional,
  type TableContract,
  text,
  year,
} from '@elinvoima/contracts'
import { areaPattern } from './area.ts'
import { type Content, columnOf, stateColumnOf } from './content.ts'
import { states } from './state.ts'
import type { TableShape } from './statfin-table.ts'

const monthPattern = /^[0-9]{4}M(0[1-9]|1[0-2])$/
const codePattern = /^[A-Za-z0-9_-]+$/

/** The contract of a table's raw rows: area, period and breakdowns are the key; each figure has its state beside it. */
export function contractOf(table: TableShape): TableContract {
  const keys = keyColumns(table)
  const figures: Record<string, Column> = {}
  for (const content of table.contents) {
    const label = content.text ?? content.code
    figures[columnOf(content)] = optional(figureColumn(content, label))
    figures[stateColumnOf(content)] = optional(oneOf(`why there is no figure: ${label}`, states))
  }
  return defineTable({
    name: `statfin_${table.id}`,
    grain: `one row is one ${Object.keys(keys).join(', ')} of StatFin ${table.id}: ${table.title}`,
    columns: { ...keys, ...figures },
    key: Object.keys(keys),
    limit: { count: 50, share: 0.01 },
  })
}

function keyColumns(table: TableShape): Record<string, Column> {
  const keys: Record<string, Column> = {}
  if (table.hasAreas) keys.alue = text('area: SSS, or KU, MK or TA and a number', { pattern: areaPattern })
  keys[table.period] = table.period === 'vuosi' ? year('year') : text('month', { pattern: monthPattern })
  for (const { column } of table.breakdowns)
    keys[column] = text(`code of ${column}`, { pattern: codePattern })
  return keys
}

function figureColumn({ measure }: Content, label: string): Column {
  switch (measure) {
    case 'persons':
      return integer(label, { min: 0, unit: 'person' })
    case 'jobs':
      return integer(label, { min: 0, unit: 'job' })
    case 'euros':
      return decimal(label, { precision: 12, scale: 2, unit: 'EUR' })
    case 'percent':
      return decimal(label, { precision: 9, scale: 2, unit: 'percent' })
    case 'years':
      return decimal(label, { precision: 6, scale: 2, min: 0, max: 130, unit: 'year' })
    case 'index':
      return decimal(label, { precision: 9, scale: 2, unit: 'index' })
  }
}
