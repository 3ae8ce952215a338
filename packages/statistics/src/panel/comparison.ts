export interface Comparison {
  /** Units compared: the group and its controls. */
  readonly rows: Int32Array
  readonly treated: Uint8Array
  /** The period that the change is measured from. */
  readonly base: number
}

/** Who is compared, and from which period on, for the effect on a group in a period. */
export function comparisonOf(
  firstTreated: Int32Array,
  group: number,
  period: number,
  options: { controls: 'never treated' | 'not yet treated'; basePeriod: 'varying' | 'universal' },
): Comparison {
  const base = options.basePeriod === 'varying' && period < group ? period - 1 : group - 1
  const latest = Math.max(period, base)
  const rows: number[] = []
  const treated: number[] = []
  for (const [unit, first] of firstTreated.entries()) {
    const isControl = first === -1 || (options.controls === 'not yet treated' && first > latest)
    if (first !== group && !isControl) continue
    rows.push(unit)
    treated.push(first === group ? 1 : 0)
  }
  return { rows: Int32Array.from(rows), treated: Uint8Array.from(treated), base }
}
