import { integer } from '../column/integer.ts'
import { optional } from '../column/optional.ts'
import { defineTable } from '../table/define.ts'
import { codeAndNames, codeList } from './code-list.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

export const educationLevel = defineTable({
  name: 'education_level',
  grain: 'one row is a two-digit level of the Finnish education classification 2016',
  columns: {
    ...codeAndNames,
    isced_level: optional(
      integer('ISCED 2011 level; empty where there is no qualification or it is not known', {
        min: 0,
        max: 8,
      }),
    ),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const sex = codeList('sex', 'a sex as the register records it')
export const languageGroup = codeList('language_group', 'a group of mother tongues')
export const occupationClassification = codeList(
  'occupation_classification',
  'a classification that an occupation code may belong to',
)
