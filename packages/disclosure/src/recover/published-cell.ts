/** A cell as anyone reads it in a publication. */
export interface PublishedCell {
  id: string
  /** The number printed; null where nothing is. */
  value: number | null
  /** The reason printed beside an empty cell; null for a cell that is never printed. */
  reason?: string | null
  /** Persons (whole, not negative) unless said otherwise. */
  kind?: 'persons' | 'amount'
  /** An amount that may be below zero: then only what follows exactly is looked for. */
  signed?: boolean
  /** The printed reason belongs to the whole row, so it need not be about this number. */
  sharesReason?: boolean
  /** Whether finding it out harms; only cells with the reason 'small_cell' unless said. */
  sensitive?: boolean
}

/** A hidden cell that the published numbers give away. */
export interface Recovery {
  id: string
  lower: number
  upper: number
  /** 'elimination': it follows exactly from sums. 'range': it is known more closely than the rule allows. */
  how: 'elimination' | 'range'
}
