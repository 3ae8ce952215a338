/** Participants of an intervention who are alike in all that the indicators ask. */
export interface Participants {
  sex: string
  /** state on the day before they came: U, S, W, A, E, O; X not known */
  entryState: string
  isLongTerm: boolean
  ageBand: string
  education: string
  hasQualification: boolean
  /** left, and followed for four weeks after; for six months after */
  hasLeft: boolean
  hasLeftLongAgo: boolean
  isSeeking: boolean
  isStudying: boolean
  isEmployed: boolean
  isEmployedLater: boolean
  persons: number
}

/** Participants of a row of the cells. */
export function participantsOf(row: Record<string, unknown>): Participants {
  const is = (name: string) => Number(row[name]) === 1
  return {
    sex: String(row.sex),
    entryState: String(row.entry_state),
    isLongTerm: is('is_long_term'),
    ageBand: String(row.age_band),
    education: String(row.education),
    hasQualification: is('has_qualification'),
    hasLeft: is('has_left'),
    hasLeftLongAgo: is('has_left_long_ago'),
    isSeeking: is('is_seeking'),
    isStudying: is('is_studying'),
    isEmployed: is('is_employed'),
    isEmployedLater: is('is_employed_later'),
    persons: Number(row.persons),
  }
}
