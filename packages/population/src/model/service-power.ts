/** What services do to those who start one. With neither, a life goes on to work as it would have without. */
export interface ServicePower {
  /** They keep people: from work in the month of the start, mostly in the next months, and from other ways out. */
  readonly holds: boolean
  /** They give what lasts: better odds of work once the lock-in is over, qualifications, a job with the employer. */
  readonly gives: boolean
}

/** The model's own services, such as do nothing, and such as only take people's time. */
export const SERVICE_POWERS = {
  helps: { holds: true, gives: true },
  nothing: { holds: false, gives: false },
  harms: { holds: true, gives: false },
} as const satisfies Readonly<Record<string, ServicePower>>
