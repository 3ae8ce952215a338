import { falseWords, trueWords } from '../column/flag.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'

/** The first words are the usual ones: the others are looked at only where these are not found. */
export function flagSql(text: string): CellSql {
  const [yes = '', ...otherYes] = trueWords.map(quoteText)
  const [no = '', ...otherNo] = falseWords.map(quoteText)
  const value = [
    `case when ${text} = ${yes} then true when ${text} = ${no} then false`,
    `when ${text} in (${otherYes.join(', ')}) then true when ${text} in (${otherNo.join(', ')}) then false end`,
  ].join(' ')
  return { type: 'boolean', value, written: { message: 'expected 1 or 0' }, checks: [] }
}
