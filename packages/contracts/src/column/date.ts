import { z } from 'zod'
import { isoDay } from './iso-day.ts'
import { refused } from './refused.ts'

export interface DateBounds {
  /** first and last accepted day, ISO dates */
  readonly min?: string
  readonly max?: string
}

const firstDay = '1900-01-01'
const lastDay = '2199-12-31'

/** A calendar day, as the dialect writes it; the value is its midnight in UTC. */
export function date(description: string, bounds: DateBounds = {}) {
  return z
    .string()
    .transform((text, context) => isoDay(text) ?? refused(context, 'type', text))
    .pipe(boundedDate(bounds))
    .meta({ kind: 'date', description })
}

/** A month written `2026-06`; the value is its first day. */
export function month(description: string, bounds: DateBounds = {}) {
  return z
    .string()
    .transform((text, context) => isoDay(`${text}-01`) ?? refused(context, 'type', text))
    .pipe(boundedDate(bounds))
    .meta({ kind: 'month', description })
}

function boundedDate(bounds: DateBounds): z.ZodDate {
  return z
    .date()
    .min(day(bounds.min ?? firstDay))
    .max(day(bounds.max ?? lastDay))
}

function day(iso: string): Date {
  const value = isoDay(iso)
  if (value === null) throw new RangeError(`date bound: expected an ISO date, got "${iso}"`)
  return value
}
