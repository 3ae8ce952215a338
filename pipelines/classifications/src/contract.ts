import { defineTable, oneOf, optional, text, year } from '@elinvoima/contracts'

export const item = defineTable({
  name: 'classifications_item',
  grain: 'one row is a class of a classification in one language',
  columns: {
    classification: text('classification and the day its edition came into force: kunta_1_20260101', {
      pattern: /^[a-z0-9_]+_[0-9]{8}$/,
    }),
    language: oneOf('language of the name', ['fi', 'sv']),
    code: text('code of the class'),
    name: text('name of the class'),
    parent_code: optional(text('code of the class above')),
  },
  key: ['classification', 'language', 'code'],
  limit: { count: 0, share: 0 },
})

export const pair = defineTable({
  name: 'classifications_pair',
  grain: 'one row is a pair of classes that one classification leads to in another',
  columns: {
    source: text('classification that is led from, kunta_2_… holds municipalities of all times'),
    target: text('classification that is led to'),
    source_code: text('code in the classification that is led from'),
    target_code: text('code in the classification that is led to'),
  },
  key: ['source', 'target', 'source_code', 'target_code'],
  limit: { count: 0, share: 0 },
})

export const boundary = defineTable({
  name: 'classifications_boundary',
  grain: 'one row is the boundary of a municipality in a year',
  columns: {
    kunta: text('code of the municipality', { pattern: /^[0-9]{3}$/ }),
    vuosi: year('year of the boundary'),
    nimi: text('name in Finnish'),
    namn: text('name in Swedish'),
    name: optional(text('name in English')),
    geometry: text('GeoJSON geometry, longitude and latitude in WGS 84, drawn for 1 : 4 500 000'),
  },
  key: ['kunta', 'vuosi'],
  limit: { count: 0, share: 0 },
})
