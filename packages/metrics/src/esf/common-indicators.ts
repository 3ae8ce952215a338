import type { Participants } from './participants.ts'

/** Whom a common indicator counts, and out of whom; both of those who took part. */
export interface CommonIndicator {
  counts: (one: Participants) => boolean
  outOf: (one: Participants) => boolean
  /** indicators of one part share out the same people: what one of them hides the others could give away */
  part: string
}

const everybody = () => true
const enters = (...states: string[]) => ({
  outOf: everybody,
  part: 'entry',
  counts: ({ entryState }: Participants) => states.includes(entryState),
})
const aged = (band: string) => ({
  outOf: everybody,
  part: 'age',
  counts: ({ ageBand }: Participants) => ageBand === band,
})
const educated = (level: string) => ({
  outOf: everybody,
  part: 'education',
  counts: ({ education }: Participants) => education === level,
})
const changed = (
  part: string,
  outOf: CommonIndicator['outOf'],
  counts: CommonIndicator['counts'],
): CommonIndicator => ({
  outOf,
  counts: (one) => outOf(one) && counts(one),
  part,
})

const isEmployedAtEntry = ({ entryState }: Participants) => entryState === 'W' || entryState === 'A'
const isInactiveAtEntry = ({ entryState }: Participants) => entryState === 'O' || entryState === 'E'

/**
 * The common indicators of Annex I of Regulation (EU) 2021/1057 that the feeds tell. Results count changes: out of
 * those who have left, were followed so long and were not in that situation when they came. Code and rules of most
 * are unconfirmed: `reference.esf_indicator` says which.
 */
export const commonIndicators: Readonly<Record<string, CommonIndicator>> = {
  EECO01: { outOf: everybody, counts: everybody, part: 'all' },
  EECO02: enters('U', 'S'),
  EECO03: { ...enters('U'), counts: ({ isLongTerm }) => isLongTerm },
  EECO04: enters('O', 'E'),
  EECO05: enters('W', 'A'),
  EECO06: aged('child'),
  EECO07: aged('young'),
  EECO08: aged('older'),
  EECO10: educated('secondary'),
  EECO11: educated('tertiary'),
  EECR01: changed(
    'seeking',
    (one) => one.hasLeft && isInactiveAtEntry(one),
    ({ isSeeking }) => isSeeking,
  ),
  EECR02: changed(
    'studying',
    ({ hasLeft, entryState }) => hasLeft && entryState !== 'E',
    ({ isStudying }) => isStudying,
  ),
  EECR03: changed(
    'qualified',
    ({ hasLeft }) => hasLeft,
    ({ hasQualification }) => hasQualification,
  ),
  EECR04: changed(
    'employed',
    (one) => one.hasLeft && !isEmployedAtEntry(one),
    ({ isEmployed }) => isEmployed,
  ),
  EECR05: changed(
    'employed later',
    (one) => one.hasLeftLongAgo && !isEmployedAtEntry(one),
    ({ isEmployedLater }) => isEmployedLater,
  ),
}
