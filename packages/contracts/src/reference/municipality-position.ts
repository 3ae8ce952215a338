import { code } from '../column/code.ts'
import { integer } from '../column/integer.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const place = { min: 1, max: 40 }

/** A tile map says which municipality lies beside which, not where: for pages without boundaries. */
export const municipalityPosition = defineTable({
  name: 'municipality_position',
  grain: 'one row is the tile of a municipality among those of its employment area',
  columns: {
    municipality_code: code('municipality', 'municipality'),
    tile_column: integer('place from the west, from 1', place),
    tile_row: integer('place from the north, from 1', place),
    ...provenance,
  },
  key: ['municipality_code'],
  rules: validityRules,
  limit: nothingRejected,
})
