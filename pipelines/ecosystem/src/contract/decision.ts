import { date, defineTable, oneOf, optional, text } from '@elinvoima/contracts'
import { nothingRejected, ownKey } from './words.ts'

export const decision = defineTable({
  name: 'ecosystem_decision',
  grain: 'one row is a decision that a meeting of the ecosystem made',
  columns: {
    decision_key: ownKey('decision'),
    meeting_key: ownKey('meeting that made it'),
    text_fi: text('what was decided', { minLength: 2 }),
    owner: optional(text('role that answers for it, not a name')),
    due_on: optional(date('day by which it is done')),
    state: oneOf('how far it is', ['open', 'done', 'dropped']),
  },
  key: ['decision_key'],
  limit: nothingRejected,
  whole: true,
})
