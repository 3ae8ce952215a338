import { code } from '../column/code.ts'
import { integer } from '../column/integer.ts'
import { oneOf } from '../column/one-of.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const municipalityCode = code('municipality', 'municipality')

export const employmentAreaMember = defineTable({
  name: 'employment_area_member',
  grain: 'one row is a period in which a municipality belongs to an employment area',
  columns: {
    employment_area_code: code('employment area', 'employment_area'),
    municipality_code: municipalityCode,
    ...provenance,
  },
  key: ['employment_area_code', 'municipality_code', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})

export const wellbeingCountyMember = defineTable({
  name: 'wellbeing_county_member',
  grain: 'one row is a period in which a municipality belongs to a wellbeing county',
  columns: {
    wellbeing_county_code: code('wellbeing county', 'wellbeing_county'),
    municipality_code: municipalityCode,
    ...provenance,
  },
  key: ['wellbeing_county_code', 'municipality_code', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})

export const regionMember = defineTable({
  name: 'region_member',
  grain: 'one row is a period in which a municipality belongs to a region',
  columns: { region_code: code('region', 'region'), municipality_code: municipalityCode, ...provenance },
  key: ['region_code', 'municipality_code', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})

export const expectedCount = defineTable({
  name: 'expected_count',
  grain: 'one row is a number of rows that the reference tables must hold on a day',
  columns: {
    subject: oneOf('what is counted', [
      'municipality',
      'employment_area',
      'employment_area_on_mainland',
      'member_of_area',
    ]),
    area_code: text('employment area whose members are counted, or all', { pattern: /^([0-9]{2}|all)$/ }),
    expected_rows: integer('rows valid on the day valid_from', { min: 1 }),
    ...provenance,
  },
  key: ['subject', 'area_code', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})
