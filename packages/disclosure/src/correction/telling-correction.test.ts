import { describe, expect, it } from 'vitest'
import { recommendedRule as rule } from '../rule.ts'
import { isTellingOfAmount, isTellingOfPersons } from './telling-correction.ts'

describe('a correction of what is published', () => {
  it('tells of persons when it is of one to four, whichever way', () => {
    const corrections = [37, 38, 41, 42, 36, 33, 32]
    expect(corrections.filter((now) => isTellingOfPersons(37, now, rule))).toEqual([38, 41, 36, 33])
  })

  it('tells of a person when it is of few euros', () => {
    const corrections = [50_000, 50_000.004, 50_372.1, 46_000.01, 54_000]
    expect(corrections.filter((now) => isTellingOfAmount(50_000, now, rule))).toEqual([50_372.1, 46_000.01])
  })
})
