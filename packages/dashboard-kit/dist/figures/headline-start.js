/**
 * How the headline begins: with growth, with a fall, or with that neither can be said, for the interval is on both
 * sides of zero; null where there is no figure with its interval to tell.
 *
 * @param {{ value: number | null, lower: number | null, upper: number | null }} row
 * @returns {'grew' | 'shrank' | 'either' | null}
 */
export function headlineStart({ value, lower, upper }) {
  if (value === null || lower === null || upper === null) return null
  if (lower > 0) return 'grew'
  return upper < 0 ? 'shrank' : 'either'
}
