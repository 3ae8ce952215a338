export interface ReferencePlace {
  /** file of the reference folder */
  readonly file: string
  /** line of the file, its header being line 1; null when the file as a whole is at fault */
  readonly line: number | null
  readonly column: string | null
  readonly value: string | null
  /** what was expected */
  readonly problem: string
}

/** A reference folder that cannot be used: names the first place and counts the others. */
export class ReferenceFault extends Error {
  override readonly name = 'ReferenceFault'
  readonly place: ReferencePlace
  readonly others: number

  constructor(place: ReferencePlace, others: number) {
    super(describe(place, others))
    this.place = place
    this.others = others
  }
}

function describe({ file, line, column, value, problem }: ReferencePlace, others: number): string {
  const where = [`reference ${file}`, line === null ? null : `line ${line}`, column].filter(Boolean)
  const got = value === null ? 'got nothing' : `got "${value}"`
  return `${where.join(', ')}: ${problem}, ${got}${others > 0 ? ` (and ${others} more)` : ''}`
}

/** Throws for the first of the places found; says nothing when there is none. */
export function refuse(places: readonly ReferencePlace[]): void {
  const [first] = places
  if (first !== undefined) throw new ReferenceFault(first, places.length - 1)
}
