import { date, decimal, defineTable, integer, oneOf, optional, text } from '@elinvoima/contracts'
import { municipalityCode, nothingRejected, position } from './words.ts'

export const municipalityIndex = defineTable({
  name: 'ecosystem_municipality_index',
  grain:
    'one row is the vitality index of a municipality as the material states it: context, never an outcome',
  columns: {
    municipality_code: municipalityCode,
    name_fi: text('name of the municipality', { minLength: 2 }),
    position,
    value: decimal('index value', { precision: 4, scale: 1, min: 0, max: 100, unit: 'index' }),
    position_group: oneOf('above the line of the material or a member of the area', ['neighbour', 'area']),
    index_name: optional(text('name of the index; empty because the material gives none')),
    inferred_index: optional(text('the index it most likely is')),
    confidence_percent: optional(integer('how sure the inference is', { min: 0, max: 100, unit: 'percent' })),
    stated_on: date('day of the material'),
  },
  key: ['municipality_code', 'stated_on'],
  limit: nothingRejected,
  whole: true,
})
