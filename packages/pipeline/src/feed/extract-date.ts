const dateInName = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/g

/** The extract date of a file: the last date in its name, else the day it was last written. */
export function extractDate(fileName: string, modifiedAt: Date): string {
  const named = [...fileName.matchAll(dateInName)]
    .map(([, year, month, day]) => `${year}-${month}-${day}`)
    .filter(isDay)
    .at(-1)
  return named ?? modifiedAt.toISOString().slice(0, 10)
}

const isDay = (iso: string): boolean => {
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
}
