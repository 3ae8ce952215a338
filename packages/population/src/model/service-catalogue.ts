import type { State } from './state.ts'

export type ServiceClass = 'tyovoimakoulutus' | 'tyollistaminen' | 'valmennus' | 'kokeilu' | 'muu'

/** A service of the register, as (class, code), and what the model makes of it. */
export interface Service {
  readonly serviceClass: ServiceClass
  readonly code: string
  readonly state: State
  readonly weight: number
  readonly months: readonly [shortest: number, longest: number]
  /** Multiplier of the odds of finding open-market work once the lock-in is over. */
  readonly lift: number
  readonly qualificationShare: number
  /** End reason that the unemployment spell before it gets. */
  readonly startReason: string
}

const training = {
  serviceClass: 'tyovoimakoulutus',
  state: 'S',
  lift: 2.5,
  startReason: '04',
} as const
const placed = {
  serviceClass: 'tyollistaminen',
  state: 'A',
  qualificationShare: 0,
  startReason: '00',
} as const
const coaching = {
  serviceClass: 'valmennus',
  state: 'S',
  qualificationShare: 0,
  startReason: '11',
} as const
const trial = {
  serviceClass: 'kokeilu',
  state: 'S',
  qualificationShare: 0,
  startReason: '11',
} as const

/** Codes of domain.md A.1; months are its mean durations with a spread; lifts are the model's own. */
export const SERVICES: readonly Service[] = [
  {
    ...training,
    code: '1',
    weight: 16,
    months: [3, 8],
    qualificationShare: 0.3,
  },
  {
    ...training,
    code: '0',
    weight: 5,
    months: [2, 6],
    qualificationShare: 0.1,
  },
  { ...placed, code: '60', weight: 8, months: [5, 10], lift: 1.7 },
  { ...placed, code: '50', weight: 5, months: [6, 10], lift: 1.4 },
  { ...placed, code: '62', weight: 3, months: [6, 12], lift: 1.8 },
  { ...placed, code: '51', weight: 1, months: [10, 14], lift: 2.0 },
  { ...coaching, code: '3', weight: 12, months: [1, 1], lift: 2.1 },
  { ...coaching, code: '5', weight: 9, months: [1, 3], lift: 2.1 },
  { ...coaching, code: '4', weight: 8, months: [1, 4], lift: 2.2 },
  { ...trial, code: '20', weight: 10, months: [1, 4], lift: 2.3 },
  { ...trial, code: '36', weight: 2, months: [1, 1], lift: 2.1 },
  { ...trial, code: '22', weight: 1, months: [1, 1], lift: 2.3 },
  {
    serviceClass: 'muu',
    code: '05',
    state: 'S',
    weight: 14,
    months: [3, 6],
    lift: 2.3,
    qualificationShare: 0,
    startReason: '12',
  },
  {
    serviceClass: 'muu',
    code: '06',
    state: 'E',
    weight: 10,
    months: [5, 9],
    lift: 2.8,
    qualificationShare: 0.35,
    startReason: '13',
  },
]

/** A service by its running number. Throws RangeError outside the catalogue. */
export function serviceAt(number: number): Service {
  const service = SERVICES[number]
  if (!service) throw new RangeError(`service: expected 0–${SERVICES.length - 1}, got ${number}`)
  return service
}
