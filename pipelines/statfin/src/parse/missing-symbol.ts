/**
 * PxWeb's symbol for a missing figure of JSON-stat: `...` hidden, `.` does not apply, `-` nothing, `..` not available.
 * PxWeb v1 gives the symbol itself as the status; PxApi gives a number that `descriptions` explains.
 */
export function symbolOf(
  status: string | null | undefined,
  descriptions: Readonly<Record<string, string>>,
): string {
  if (status === null || status === undefined) return '..'
  if (/^(\.+|-)$/.test(status)) return status
  const meaning = descriptions[status] ?? ''
  if (/secre|salass|sekretess/i.test(meaning)) return '...'
  if (/not applicable|ei sovellu|ej tillämplig/i.test(meaning)) return '.'
  if (/\bnil\b/i.test(meaning)) return '-'
  return '..'
}
