/** States of the scenario: unemployed by bucket of paid days, then the other states of the monthly model. */
export const STATES = [
  'U 1–100',
  'U 101–200',
  'U 201–300',
  'U 301–400',
  'U 401–700',
  'U 701+',
  'S',
  'W',
  'A',
  'E',
  'O',
] as const

/** How many of the states are unemployment. */
export const UNEMPLOYED = 6

export const SERVICE = STATES.indexOf('S')
export const WORK = STATES.indexOf('W')
export const SUBSIDISED = STATES.indexOf('A')
export const EDUCATION = STATES.indexOf('E')

/** Place of those who left the register for where it does not tell, after the states. */
export const LEFT = STATES.length

export const payers = ['state', 'municipality', 'unemployment_fund'] as const
export type Payer = (typeof payers)[number]
