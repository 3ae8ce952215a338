import { flag } from '../column/flag.ts'
import { oneOf } from '../column/one-of.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const sentence = { minLength: 3 }

export const esfIndicator = defineTable({
  name: 'esf_indicator',
  grain: 'one row is a common indicator of the European Social Fund Plus',
  columns: {
    code: text('code of Annex I', { pattern: /^EEC[OR][0-9]{2}$/ }),
    name_fi: text('Finnish name', sentence),
    name_en: text('English name', sentence),
    counts: oneOf('output of an intervention, or result for those who left it', ['output', 'result']),
    is_computed: flag('whether the feeds tell enough to count it'),
    how_fi: text('how it is counted, or why it is not, in Finnish', sentence),
    how_en: text('how it is counted, or why it is not, in English', sentence),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})
