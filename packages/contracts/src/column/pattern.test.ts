import { describe, expect, it } from 'vitest'
import { sharedPattern } from './pattern.ts'

describe('a pattern', () => {
  it.each([/^[0-9A-Z]{1,6}$/, /^\d{4}-[a-z]+\.csv$/u, /^(A|B)\/[^0-9]?$/, /^[.$]+$/])(
    'may be %s',
    (pattern) => {
      expect(sharedPattern(pattern).source).toBe(pattern.source)
    },
  )

  it.each([/^a/i, /\s/, /^.$/, /(?=a)/, /(a)\1/, /\bword/, /\p{L}/u, /(?<name>a)/])(
    'may not be %s',
    (pattern) => {
      expect(() => sharedPattern(pattern)).toThrow('expected one that JavaScript and RE2 read alike')
    },
  )
})
