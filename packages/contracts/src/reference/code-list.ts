import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

/** Code and names: the columns that every code list begins with. */
export const codeAndNames = {
  code: text('code as the register writes it', { minLength: 1, maxLength: 24 }),
  name_fi: text('Finnish name', { minLength: 2 }),
  name_en: text('English name', { minLength: 2 }),
}

/** A list of codes with Finnish and English names. */
export function codeList(name: string, meaning: string) {
  return defineTable({
    name,
    grain: `one row is ${meaning}`,
    columns: { ...codeAndNames, ...provenance },
    key: ['code'],
    rules: validityRules,
    limit: nothingRejected,
  })
}
