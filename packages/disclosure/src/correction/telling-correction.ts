import { type DisclosureRule, defaultMinimumCorrection } from '../rule.ts'

/** Whether the difference between a count published before and now is of so few persons that it is about them. */
export function isTellingOfPersons(before: number, now: number, rule: DisclosureRule): boolean {
  const persons = Math.abs(now - before)
  return persons > 0 && persons < rule.minimum
}

/** Whether the difference between an amount published before and now may be one person's, to half a cent. */
export function isTellingOfAmount(before: number, now: number, rule: DisclosureRule): boolean {
  const amount = Math.abs(now - before)
  return amount > 0.005 && amount < (rule.minimumCorrection ?? defaultMinimumCorrection)
}
