import { DateTime } from 'luxon'

export const timeZone = 'Europe/Helsinki'

/** The calendar day in Helsinki at an instant, as ISO. */
export const dayInHelsinki = (at: Date): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).toISODate() ?? ''
