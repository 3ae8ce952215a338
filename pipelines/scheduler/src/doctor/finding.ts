export interface Finding extends Record<string, unknown> {
  readonly what: string
  /** broken stops the nightly refresh; missing is not there yet */
  readonly state: 'ok' | 'missing' | 'broken'
  readonly found: string
  readonly mend: string
}

/** A finding, with what mends it unless nothing has to be. */
export const finding = (what: string, state: Finding['state'], found: string, mend: string): Finding => ({
  what,
  state,
  found,
  mend: state === 'ok' ? '' : mend,
})
