export type Measure = 'persons' | 'jobs' | 'percent' | 'years' | 'euros' | 'index'

/** One of the figures of a table. */
export interface Content {
  /** StatFin's code; a prefix that names the statistic (`vaerak-`) may come and go */
  readonly code: string
  /** StatFin's Finnish label, which finds the figure when the code has changed; null when not known */
  readonly text: string | null
  readonly measure: Measure
}

const measuring =
  (measure: Measure) =>
  (code: string, text: string | null = null): Content => ({ code, text, measure })

export const persons = measuring('persons')
export const jobs = measuring('jobs')
export const percent = measuring('percent')
export const years = measuring('years')
export const euros = measuring('euros')
export const indexNumber = measuring('index')

/** The raw column of a figure: its code in lower case, `vaerak_vaesto` of `vaerak-vaesto`. */
export const columnOf = (content: Content) => content.code.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')

/** The raw column that says why a figure is empty. */
export const stateColumnOf = (content: Content) => `${columnOf(content)}_tila`
