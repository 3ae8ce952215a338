/** Midnight in UTC of a day written `2026-06-30`; null for days that no calendar has. */
export function isoDay(text: string): Date | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text.startsWith('0000')) return null
  const value = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(value.getTime()) && value.toISOString().startsWith(text) ? value : null
}
