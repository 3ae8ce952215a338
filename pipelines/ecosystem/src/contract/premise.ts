import { date, defineTable, flag, integer, notAfter, oneOf, optional } from '@elinvoima/contracts'
import { criterionKey, english, nothingRejected, ownKey, position, shownFi, verbatimFi } from './words.ts'

export const premise = defineTable({
  name: 'ecosystem_premise',
  grain: 'one row is a premise, a starting point or a question of the material',
  columns: {
    premise_key: ownKey('premise'),
    section: oneOf('part of the material', [
      'premise',
      'starting_point',
      'basic_question',
      'vitality_factory',
      'ecosystem_work',
      'ecosystem_theme',
      'case_north_karelia',
    ]),
    position,
    text_fi: verbatimFi,
    text_shown_fi: shownFi,
    text_en: english,
  },
  key: ['premise_key'],
  limit: nothingRejected,
  whole: true,
})

export const criterion = defineTable({
  name: 'ecosystem_criterion',
  grain: 'one row is a criterion by which narrow and broad ecosystem work differ',
  columns: {
    criterion_key: criterionKey,
    position,
    slide_bullet: integer('bullet of the material; the first one holds two criteria', { min: 1 }),
    narrower_fi: verbatimFi,
    narrower_en: english,
    broader_fi: verbatimFi,
    broader_en: english,
    in_maturity_score: flag('false for speed: a hypothesis to test, not a part of the score'),
  },
  key: ['criterion_key'],
  limit: nothingRejected,
  whole: true,
})

export const nextStep = defineTable({
  name: 'ecosystem_next_step',
  grain: 'one row is a next step decided',
  columns: {
    step_key: ownKey('step'),
    position,
    text_fi: verbatimFi,
    text_en: english,
    starts_on: optional(date('first day of the step')),
    due_on: optional(date('day by which the step is taken')),
  },
  key: ['step_key'],
  rules: [notAfter('starts_on', 'due_on')],
  limit: nothingRejected,
  whole: true,
})
