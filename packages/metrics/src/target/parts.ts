import { definePart } from '../definition/part.ts'
import { calendarMonth } from '../geography/parts.ts'

/** The indicators whose values a target or an intervention can be held to. */
export const toldIndicators = [
  'unemployed',
  'unemployment_rate',
  'long_term_unemployed',
  'activation_rate',
  'unemployment_exit',
  'first_service',
  'sustained_employment',
  'unemployment_reentry',
] as const

/** Their values in an employment area, each with the row of the indicator that it is. */
export const toldValue = definePart('told_value', new URL('told-value.sql', import.meta.url), [calendarMonth])
