import { integer } from '../column/integer.ts'
import { oneOf } from '../column/one-of.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const indicator = /^[a-z][a-z0-9_]*$/

/** Which figures come first, and which way is better. Their targets are the areas' own: see `target`. */
export const headlineKpi = defineTable({
  name: 'headline_kpi',
  grain: 'one row is a figure of an indicator that is shown first',
  columns: {
    position: integer('place among them, from 1', { min: 1, max: 9 }),
    metric: text('name of the indicator', { pattern: indicator }),
    dimension: text('the row of the indicator, as column=value with commas between; only: the only one', {
      minLength: 4,
    }),
    name_fi: text('what the figure is called in Finnish', { minLength: 3 }),
    name_en: text('what the figure is called in English', { minLength: 3 }),
    direction: oneOf('at_least: more is better; at_most: less is', ['at_least', 'at_most']),
    ...provenance,
  },
  key: ['position'],
  rules: validityRules,
  limit: nothingRejected,
})
