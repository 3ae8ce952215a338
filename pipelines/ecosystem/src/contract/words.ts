import { code, integer, oneOf, text } from '@elinvoima/contracts'

/** The book is written by hand and small: not one row may be wrong. */
export const nothingRejected = { count: 0, share: 0 }

export const driverKey = oneOf('driver of employment', [
  'talouskasvu',
  'yritystuet',
  'palvelut',
  'johto',
  'osaaminen',
  'elintavat',
  'sote_turva',
])

export const actorKey = oneOf('actor of the ecosystem', [
  'employment_area',
  'municipality',
  'wellbeing_county',
  'kela',
])

export const criterionKey = oneOf('criterion of narrow or broad ecosystem work', [
  'contract_base',
  'coordination',
  'growth_mode',
  'division_of_work',
  'speed',
  'follow_up',
])

export const municipalityCode = code('municipality', 'municipality', { pad: 3 })
export const position = integer('place in the order of the material', { min: 1 })
export const verbatimFi = text('Finnish text as the material has it, line-end hyphens joined', {
  minLength: 2,
})
export const shownFi = text('Finnish text shown, slips of the material corrected', { minLength: 2 })
export const english = text('English translation', { minLength: 2 })

/** A name that other sheets refer to. */
export const ownKey = (of: string) =>
  text(`key of the ${of}, snake case`, { pattern: /^[a-z][a-z0-9_]*$/, maxLength: 60 })
