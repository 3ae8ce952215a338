import { date, decimal, defineTable, integer, notAfter, oneOf, optional, text } from '@elinvoima/contracts'
import { criterionKey, driverKey, nothingRejected, ownKey } from './words.ts'

const euros = { precision: 12, scale: 2, min: 0, unit: 'EUR' }
const quantity = { precision: 14, scale: 2 }
const period = {
  started_on: optional(date('first day')),
  ended_on: optional(date('last day; empty while it goes on')),
}

export const node = defineTable({
  name: 'ecosystem_node',
  grain: 'one row is a development node, a cluster or a task force',
  columns: {
    node_key: ownKey('node'),
    name_fi: text('name', { minLength: 2 }),
    kind: oneOf('kind of cooperation', ['node', 'cluster', 'task_force']),
    driver_key: optional(driverKey),
    goal_fi: optional(text('what it is for')),
    ...period,
  },
  key: ['node_key'],
  rules: [notAfter('started_on', 'ended_on')],
  limit: nothingRejected,
  whole: true,
})

export const intervention = defineTable({
  name: 'ecosystem_intervention',
  grain: 'one row is an intervention: a project, however small, for a specific result',
  columns: {
    intervention_key: ownKey('intervention'),
    name_fi: text('name', { minLength: 2 }),
    node_key: optional(ownKey('node that runs it')),
    driver_key: driverKey,
    expected_result_fi: text('the specific result it is for', { minLength: 2 }),
    expected_value: optional(decimal('result aimed at', quantity)),
    expected_unit: optional(text('unit of the result')),
    metric: optional(text('indicator that tells of the result')),
    told_row: optional(text('which row of it, as column=value with commas between; only where there is one')),
    baseline_value: optional(decimal('value before the start', quantity)),
    target_on: optional(date('day by which the result is expected')),
    achieved_value: optional(decimal('result as the one who runs it states it', quantity)),
    achieved_on: optional(date('day of that statement')),
    own_resources_eur: optional(decimal('own money', euros)),
    external_funding_eur: optional(decimal('external money', euros)),
    external_funder: optional(oneOf('whose money the external money is', ['esf_plus', 'state', 'other'])),
    ...period,
    state: oneOf('how far it is', ['planned', 'running', 'ended', 'cancelled']),
  },
  key: ['intervention_key'],
  rules: [notAfter('started_on', 'ended_on')],
  limit: nothingRejected,
  whole: true,
})

export const maturityScore = defineTable({
  name: 'ecosystem_maturity_score',
  grain: "one row is a scorer's score of a criterion on a day",
  columns: {
    criterion_key: criterionKey,
    scorer: text('role of the scorer, not a name', { minLength: 2 }),
    scored_on: date('day of the score'),
    score: integer('0 = narrow … 4 = broad', { min: 0, max: 4, unit: 'point' }),
    evidence_fi: text('document or observation that the score rests on', { minLength: 2 }),
  },
  key: ['criterion_key', 'scorer', 'scored_on'],
  limit: nothingRejected,
  whole: true,
})
