/** A cell that cannot be: a fractional or negative count, a repeated or unknown id. */
export class CellFault extends Error {
  constructor(
    readonly cell: string,
    readonly problem: string,
  ) {
    super(`disclosure cell ${cell}: ${problem}`)
    this.name = 'CellFault'
  }
}

/** A declared sum that does not add up, so protection built on it would protect nothing. */
export class SumMismatch extends Error {
  constructor(
    readonly total: string,
    readonly expected: number,
    readonly got: number,
  ) {
    super(`disclosure sum ${total}: expected parts to make ${expected}, got ${got}`)
    this.name = 'SumMismatch'
  }
}

/** A cell that stays derivable though everything around it is hidden. */
export class CannotProtect extends Error {
  constructor(readonly cell: string) {
    super(`disclosure cell ${cell}: derivable even with every linked cell hidden`)
    this.name = 'CannotProtect'
  }
}

/** Published numbers no table can have: nothing fits them and their labels at once. */
export class PublishedContradiction extends Error {
  constructor(
    readonly cell: string,
    readonly lower: number,
    readonly upper: number,
  ) {
    super(`published cell ${cell}: needs at least ${lower} and at most ${upper}`)
    this.name = 'PublishedContradiction'
  }
}
