/** Days are counted from 1970-01-01 and months from January 2000; neither knows a time zone. */
const DAY_MS = 86_400_000

/** Month number of `2026-06`. Throws RangeError on anything else. */
export function monthOf(text: string): number {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (!parts) throw new RangeError(`month: expected YYYY-MM, got "${text}"`)
  return (Number(parts[1]) - 2000) * 12 + Number(parts[2]) - 1
}

/** `2026-06` of a month number. */
export function monthText(month: number): string {
  return isoDay(firstDay(month)).slice(0, 7)
}

/** First days of the months from January 1900 to December 2099: looking up costs less than a Date. */
const TABLE_FROM = -1200
const FIRST_DAYS = Int32Array.from(
  { length: 2400 },
  (_, place) => Date.UTC(2000, place + TABLE_FROM, 1) / DAY_MS,
)

/** First day of a month. Throws RangeError outside 1900–2099. */
export function firstDay(month: number): number {
  const day = FIRST_DAYS[month - TABLE_FROM]
  if (day === undefined) throw new RangeError(`month: expected 1900 to 2099, got ${month}`)
  return day
}

/** Last day of a month. */
export function lastDay(month: number): number {
  return firstDay(month + 1) - 1
}

/** Day number of an ISO date. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Month number of a day. */
export function monthOfDay(day: number): number {
  const guess = Math.floor((day - firstDay(0)) / 30.436875)
  if (day < firstDay(guess)) return guess - 1
  return day < firstDay(guess + 1) ? guess : guess + 1
}

/** Year of a day. */
export function yearOf(day: number): number {
  return 2000 + Math.floor(monthOfDay(day) / 12)
}

/** Day 0 was a Thursday; Monday is 0. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The last Monday–Friday of a month: the count day of the published stocks (public holidays not regarded). */
export function lastWeekday(month: number): number {
  const last = lastDay(month)
  return last - Math.max(0, weekday(last) - 4)
}

/** The day itself, or the Monday after it on a weekend. */
export function nextWeekday(day: number): number {
  return day + (weekday(day) > 4 ? 7 - weekday(day) : 0)
}

/** Mondays to Fridays from one day to another, both included: the days an unemployment benefit is paid for. */
export function weekdaysBetween(from: number, to: number): number {
  if (to < from) return 0
  const weeks = Math.floor((to - from + 1) / 7)
  let days = weeks * 5
  for (let day = from + weeks * 7; day <= to; day++) if (weekday(day) < 5) days++
  return days
}
