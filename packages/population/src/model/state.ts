/** States of the monthly model, in the order of the transition matrices. */
export const STATES = ['U', 'S', 'W', 'A', 'E', 'O'] as const
export type State = (typeof STATES)[number]

/** Register's employment code; `null` is outside the register. */
export type EmploymentCode = '00' | '01' | '02' | '03' | '04' | '05' | '07' | '08' | '09' | null

/** One change in a life: from `month` on the person is in `state`, seen in the register as `code`. */
export interface Change {
  readonly month: number
  readonly state: State
  readonly code: EmploymentCode
  /** Running number of the service entered at this change, or null. */
  readonly service: number | null
  /** Education level after the change. */
  readonly education: number
}
