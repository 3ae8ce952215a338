/** The first day of the month so many months after another, or before it where `by` is negative. */
export function monthsAfter(month: string, by: number): string {
  const date = new Date(`${month.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 10)
}
