/** Months at risk of leaving unemployment and exits to open-market work of a place, a year and a band of persons. */
export interface ExitCell {
  readonly place: string
  readonly year: number
  /** age, duration and education together */
  readonly band: string
  readonly monthsAtRisk: number
  readonly exits: number
}

/** Exits of a place and year beside those expected of the same persons anywhere. */
export interface PlaceYear {
  readonly place: string
  readonly year: number
  readonly monthsAtRisk: number
  readonly exits: number
  /** percent a month, as if the persons were the mix of all places and years */
  readonly adjustedRate: number
}

/**
 * Exit rates by place and year adjusted by indirect standardisation: 100 × the rate of all × exits / the exits that the
 * bands of the place would have at the rates of the bands over all places and years. NaN where none are expected.
 */
export function adjustedExits(cells: readonly ExitCell[]): PlaceYear[] {
  const bands = new Map<string, { months: number; exits: number }>()
  const whole = { months: 0, exits: 0 }
  for (const { band, monthsAtRisk, exits } of cells) {
    const own = bands.get(band) ?? { months: 0, exits: 0 }
    bands.set(band, { months: own.months + monthsAtRisk, exits: own.exits + exits })
    whole.months += monthsAtRisk
    whole.exits += exits
  }
  const groups = new Map<string, ExitCell[]>()
  for (const cell of cells) {
    const key = `${cell.place}|${cell.year}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups.values()].map((group) => {
    const [{ place, year } = { place: '', year: 0 }] = group
    const sum = (of: (cell: ExitCell) => number) => group.reduce((total, cell) => total + of(cell), 0)
    const exits = sum((cell) => cell.exits)
    const expected = sum((cell) => {
      const band = bands.get(cell.band)
      return band ? (cell.monthsAtRisk * band.exits) / band.months : 0
    })
    const adjustedRate = (100 * (whole.exits / whole.months) * exits) / expected
    return { place, year, monthsAtRisk: sum((cell) => cell.monthsAtRisk), exits, adjustedRate }
  })
}
