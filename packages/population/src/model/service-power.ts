import { type ServiceClass, serviceAt } from './service-catalogue.ts'

/** What services do to those who start one. With neither, a life goes on to work as it would have without. */
export interface ServicePower {
  /** They keep people: from work in the month of the start, mostly in the next months, and from other ways out. */
  readonly holds: boolean
  /** They give what lasts: better odds of work once the lock-in is over, qualifications, a job with the employer. */
  readonly gives: boolean
  /** The classes that they do so of, all unless given; services of the others do nothing. */
  readonly only?: readonly ServiceClass[]
}

/** The model's own services, such as do nothing, such as only take people's time, and some of each of the first two. */
export const SERVICE_POWERS = {
  helps: { holds: true, gives: true },
  nothing: { holds: false, gives: false },
  harms: { holds: true, gives: false },
  mixed: { holds: true, gives: true, only: ['tyovoimakoulutus', 'muu'] },
} as const satisfies Readonly<Record<string, ServicePower>>

/** What the service of a running number does. */
export function powerOf(power: ServicePower, service: number): ServicePower {
  const isMeant = power.only?.includes(serviceAt(service).serviceClass) ?? true
  return isMeant ? power : SERVICE_POWERS.nothing
}
