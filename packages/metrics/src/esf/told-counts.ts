import { type CommonIndicator, commonIndicators } from './common-indicators.ts'
import type { Participants } from './participants.ts'

/** A common indicator of an intervention for one sex, or for `all`. */
export interface ToldCount {
  code: string
  sex: string
  numerator: number | null
  denominator: number | null
  /** few: it, or another that would give it away, is about fewer than the least */
  reason: 'small_cell' | null
}

const sum = (participants: readonly Participants[], isIn: (one: Participants) => boolean) =>
  participants.reduce((total, one) => total + (isIn(one) ? one.persons : 0), 0)

/**
 * The common indicators of an intervention by sex. Where a sex has fewer participants than `least`, no sex is told
 * apart; where a count of a part (entry, age, education or one result), or what subtraction leaves of it, is of fewer,
 * the whole part is hidden for every sex: what is printed of it would else give the rest away.
 */
export function toldCounts(participants: readonly Participants[], least: number): ToldCount[] {
  const isFew = (count: number) => count > 0 && count < least
  const sexes = [...new Set(participants.map(({ sex }) => sex))].toSorted()
  const areMany = sexes.every((sex) => !isFew(sum(participants, (one) => one.sex === sex)))
  const groups = ['all', ...(areMany ? sexes : [])].map((sex) => ({
    sex,
    members: sex === 'all' ? participants : participants.filter((one) => one.sex === sex),
  }))
  const tells = (members: readonly Participants[], { counts, outOf }: CommonIndicator) => {
    const [all, base, counted] = [() => true, outOf, counts].map((isIn) => sum(members, isIn))
    return [counted, base, (base ?? 0) - (counted ?? 0), (all ?? 0) - (base ?? 0)].some((n) => isFew(n ?? 0))
  }
  const hidden = new Set(
    Object.values(commonIndicators)
      .filter((indicator) => groups.some(({ members }) => tells(members, indicator)))
      .map(({ part }) => part),
  )
  return groups.flatMap(({ sex, members }) =>
    Object.entries(commonIndicators).map(([code, { counts, outOf, part }]): ToldCount => {
      if (hidden.has(part)) return { code, sex, numerator: null, denominator: null, reason: 'small_cell' }
      return { code, sex, numerator: sum(members, counts), denominator: sum(members, outOf), reason: null }
    }),
  )
}
