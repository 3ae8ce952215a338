import { falseWords, trueWords } from '../column/flag.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'
import { given } from './given.ts'

export function flagSql(text: string): CellSql {
  const value = `case when ${text} in (${list(trueWords)}) then true when ${text} in (${list(falseWords)}) then false end`
  const when = `(${given(text)} and ${text} not in (${list([...trueWords, ...falseWords])}))`
  return { type: 'boolean', value, checks: [{ rule: 'type', message: 'expected 1 or 0', when }] }
}

function list(words: readonly string[]): string {
  return words.map(quoteText).join(', ')
}
