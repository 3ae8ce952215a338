import { defineTable, flag, optional, text } from '@elinvoima/contracts'
import { actorKey, driverKey, english, nothingRejected, position, shownFi, verbatimFi } from './words.ts'

export const driver = defineTable({
  name: 'ecosystem_driver',
  grain: 'one row is a driver of employment, its effect statement and its development question',
  columns: {
    driver_key: driverKey,
    position,
    label_fi: verbatimFi,
    label_shown_fi: shownFi,
    label_en: english,
    statement_fi: verbatimFi,
    statement_shown_fi: shownFi,
    statement_en: english,
    question_fi: verbatimFi,
    question_shown_fi: shownFi,
    question_en: english,
    remark_fi: optional(text('what the material leaves open or writes twice')),
  },
  key: ['driver_key'],
  limit: nothingRejected,
  whole: true,
})

export const actor = defineTable({
  name: 'ecosystem_actor',
  grain: 'one row is an actor of the ecosystem',
  columns: {
    actor_key: actorKey,
    position,
    name_fi: shownFi,
    heading_fi: verbatimFi,
    name_en: english,
  },
  key: ['actor_key'],
  limit: nothingRejected,
  whole: true,
})

export const action = defineTable({
  name: 'ecosystem_action',
  grain: 'one row is what an actor does for a driver',
  columns: {
    driver_key: driverKey,
    actor_key: actorKey,
    text_fi: verbatimFi,
    text_shown_fi: shownFi,
    text_en: english,
    is_action: flag('false where the material says that the actor has no action (Ei toimia)'),
  },
  key: ['driver_key', 'actor_key'],
  limit: nothingRejected,
  whole: true,
})
