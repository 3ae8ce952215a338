/** One row of an indicator table of a release, as far as sums go. */
export interface TableRow {
  id: string
  geography_level: 'employment_area' | 'municipality'
  geography_code: string
  /** The employment area a municipality is in; an area's own code may be left out. */
  area_code?: string
  /** First day of the month, or a four-digit year for the row of a whole year. */
  period: string
  /** Values of the dimension columns. */
  dimensions: Readonly<Record<string, string>>
}

/** Which sums hold in a table. Declare only those that do: persons do not add up over months. */
export interface Hierarchy {
  /** Municipalities make their area. */
  areas: boolean
  /** By dimension: the value that is the sum of all the other values. */
  totals: Readonly<Record<string, string>>
  /** Months make the year. */
  years: boolean
}
