import { date, decimal, defineTable, flag, integer, notAfter, optional, text } from '@elinvoima/contracts'
import { actorKey, driverKey, nothingRejected, ownKey } from './words.ts'

const fullTimeEquivalent = optional(
  decimal('work given', { precision: 6, scale: 2, min: 0, unit: 'full-time equivalent' }),
)
const validity = {
  valid_from: optional(date('first day in force')),
  valid_to: optional(date('last day in force; empty while it goes on')),
}
const validityRules = [notAfter('valid_from', 'valid_to')]

export const agreement = defineTable({
  name: 'ecosystem_agreement',
  grain: 'one row is a party of an agreement on ecosystem work',
  columns: {
    agreement_key: ownKey('agreement'),
    title_fi: text('name of the agreement', { minLength: 2 }),
    party: text('organisation that is a party', { minLength: 2 }),
    actor_key: optional(actorKey),
    signed_on: optional(date('day on which the party signed; empty while it has not')),
    ...validity,
    multi_party: flag('one agreement of several parties, not between two'),
  },
  key: ['agreement_key', 'party'],
  rules: validityRules,
  limit: nothingRejected,
  whole: true,
})

export const coordinationRole = defineTable({
  name: 'ecosystem_coordination_role',
  grain: 'one row is a duty of coordination that an organisation carries',
  columns: {
    role_key: ownKey('role'),
    title_fi: text('name of the duty', { minLength: 2 }),
    organisation: text('organisation that carries it', { minLength: 2 }),
    actor_key: optional(actorKey),
    mandate_written: flag('the mandate is agreed in writing'),
    full_time_equivalent: fullTimeEquivalent,
    has_budget: flag('the duty has money of its own'),
    ...validity,
  },
  key: ['role_key'],
  rules: validityRules,
  limit: nothingRejected,
  whole: true,
})

export const resource = defineTable({
  name: 'ecosystem_resource',
  grain: 'one row is what an organisation gives to ecosystem work in a year',
  columns: {
    resource_key: ownKey('resource'),
    actor_key: optional(actorKey),
    organisation: text('organisation that gives it', { minLength: 2 }),
    intervention_key: optional(ownKey('intervention it is given to')),
    year: integer('calendar year', { min: 2000, max: 2199, unit: 'year' }),
    full_time_equivalent: fullTimeEquivalent,
    amount_eur: optional(decimal('money given', { precision: 12, scale: 2, min: 0, unit: 'EUR' })),
    is_shared: flag('used by a common plan'),
  },
  key: ['resource_key'],
  limit: nothingRejected,
  whole: true,
})

export const actionOwner = defineTable({
  name: 'ecosystem_action_owner',
  grain: 'one row is who answers from a day on for what an actor does for a driver, and with which resource',
  columns: {
    driver_key: driverKey,
    actor_key: actorKey,
    owner: text('role that answers for it, not a name', { minLength: 2 }),
    resource_key: optional(ownKey('resource that it has, of the resource sheet and of one year')),
    ...validity,
    valid_from: date('first day in force'),
  },
  key: ['driver_key', 'actor_key', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
  whole: true,
})

export const meeting = defineTable({
  name: 'ecosystem_meeting',
  grain: 'one row is a meeting of the ecosystem',
  columns: {
    meeting_key: ownKey('meeting'),
    held_on: date('day of the meeting'),
    node_key: optional(ownKey('node that met')),
    title_fi: text('name of the meeting', { minLength: 2 }),
    organisations: integer('organisations present', { min: 1, unit: 'organisation' }),
    decisions: optional(integer('decisions made', { min: 0, unit: 'decision' })),
  },
  key: ['meeting_key'],
  limit: nothingRejected,
  whole: true,
})
