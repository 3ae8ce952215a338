/** First and last month, `2026-06`, of a PxWeb period: `2026M06`, `2026Q2` or `2026`. */
export function monthsOf(period: string): { readonly first: string; readonly last: string } {
  const [, year = period, kind, number] = /^(\d{4})([MQ])?(\d{1,2})?$/.exec(period) ?? []
  if (kind === 'M' && number !== undefined) return { first: `${year}-${number}`, last: `${year}-${number}` }
  if (kind === 'Q' && number !== undefined) {
    const month = (quarter: number) => String(quarter).padStart(2, '0')
    return { first: `${year}-${month(Number(number) * 3 - 2)}`, last: `${year}-${month(Number(number) * 3)}` }
  }
  return { first: `${year}-01`, last: `${year}-12` }
}

/** Last day of a period as an ISO date: `2026-06-30` of `2026M06`. */
export function lastDayOf(period: string): string {
  const [year, month] = monthsOf(period).last.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}

/** Whether any of a period lies between two ISO dates, months or years, both included. */
export function isWithin(
  period: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const { first, last } = monthsOf(period)
  const end = to.length === 4 ? `${to}-12` : to.slice(0, 7)
  const start = from.length === 4 ? `${from}-01` : from.slice(0, 7)
  return last >= start && first <= end
}
