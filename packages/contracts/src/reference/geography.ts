import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { flag } from '../column/flag.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const areaCode = text('area code, two digits', { pattern: /^[0-9]{2}$/ })
const nameFi = text('Finnish name', { minLength: 2 })
const nameSv = text('Swedish name; the Finnish one where there is none', { minLength: 2 })

export const municipality = defineTable({
  name: 'municipality',
  grain: 'one row is a municipality',
  columns: {
    code: text('municipality code, three digits', { pattern: /^[0-9]{3}$/ }),
    name_fi: nameFi,
    name_sv: nameSv,
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const employmentArea = defineTable({
  name: 'employment_area',
  grain: 'one row is an employment area, Åland included',
  columns: {
    code: areaCode,
    slug: text('name in addresses', { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ }),
    name_fi: nameFi,
    name_sv: nameSv,
    name_en: text('English name', { minLength: 2 }),
    on_mainland: flag('one of the 45 areas of the 2025 reform; false for Åland'),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const wellbeingCounty = namedArea('wellbeing_county', 'a wellbeing county, or Helsinki or Åland')
export const region = namedArea('region', 'a region (maakunta)')

export const municipalityMerger = defineTable({
  name: 'municipality_merger',
  grain: 'one row is an abolished municipality and one present municipality that holds land of it',
  columns: {
    old_code: text('code of the abolished municipality', { pattern: /^[0-9]{3}$/ }),
    new_code: code('present municipality, after every later merger', 'municipality'),
    old_name_fi: optional(text('Finnish name of the abolished municipality; empty where not known')),
    merged_on: optional(date('first day without the old municipality; empty where not known')),
    divided: flag('the old municipality went to several: it cannot be carried over as a whole'),
    ...provenance,
  },
  key: ['old_code', 'new_code'],
  rules: validityRules,
  limit: nothingRejected,
})

function namedArea(name: string, meaning: string) {
  return defineTable({
    name,
    grain: `one row is ${meaning}`,
    columns: { code: areaCode, name_fi: nameFi, ...provenance },
    key: ['code'],
    rules: validityRules,
    limit: nothingRejected,
  })
}
