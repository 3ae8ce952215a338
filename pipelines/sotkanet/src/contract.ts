import { decimal, defineTable, integer, oneOf, optional, text, year } from '@elinvoima/contracts'

export const region = defineTable({
  name: 'sotkanet_region',
  grain: 'one row is a region in the register of Sotkanet',
  columns: {
    id: integer('number of the region, internal to Sotkanet', { min: 1 }),
    code: optional(text('official code of the region within its category, not always padded with zeros')),
    category: text('kind of region: KUNTA, MAAKUNTA, HYVINVOINTIALUE, MAA, …'),
    title_fi: text('name in Finnish'),
    title_sv: optional(text('name in Swedish')),
    title_en: optional(text('name in English')),
  },
  key: ['id'],
  limit: { count: 5, share: 0.01 },
})

export const indicator = defineTable({
  name: 'sotkanet_indicator',
  grain: 'one row is an indicator that is fetched',
  columns: {
    id: integer('number of the indicator in Sotkanet', { min: 1 }),
    title_fi: text('title in Finnish'),
    title_sv: optional(text('title in Swedish')),
    title_en: optional(text('title in English')),
  },
  key: ['id'],
  limit: { count: 0, share: 0 },
})

export const value = defineTable({
  name: 'sotkanet_value',
  grain: 'one row is an indicator of a region in a year',
  columns: {
    indicator: integer('number of the indicator in Sotkanet', { min: 1 }),
    region: integer('number of the region, internal to Sotkanet', { min: 1 }),
    year: year('year the value speaks of'),
    gender: oneOf('sex the value speaks of', ['total', 'male', 'female']),
    value: optional(
      decimal('value in the unit of the indicator; empty where not published', { precision: 15, scale: 4 }),
    ),
  },
  key: ['indicator', 'region', 'year', 'gender'],
  limit: { count: 20, share: 0.01 },
})
