import { falseWords, trueWords } from '../column/flag.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'

/**
 * The first words are the usual ones: the others are looked at only where these are not found. Words are compared
 * one by one, since DuckDB makes a join of a longer `in`, and joins every row.
 */
export function flagSql(text: string): CellSql {
  const [yes = '', ...otherYes] = trueWords
  const [no = '', ...otherNo] = falseWords
  const value = [
    `case when ${isOneOf(text, [yes])} then true when ${isOneOf(text, [no])} then false`,
    `when ${isOneOf(text, otherYes)} then true when ${isOneOf(text, otherNo)} then false end`,
  ].join(' ')
  return { type: 'boolean', value, written: { message: 'expected 1 or 0' }, checks: [] }
}

function isOneOf(text: string, words: readonly string[]): string {
  return words.map((word) => `${text} = ${quoteText(word)}`).join(' or ')
}
