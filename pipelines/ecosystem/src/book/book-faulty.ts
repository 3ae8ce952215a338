/** A wrong place of a workbook; `row` as the sheet counts them, null where the fault is of the whole sheet. */
export interface BookFault {
  readonly sheet: string
  readonly row: number | null
  readonly column: string | null
  readonly problem: string
}

const told = ({ sheet, row, column, problem }: BookFault) =>
  [`sheet ${sheet}`, row === null ? [] : `row ${row}`, column === null ? [] : `column ${column}`]
    .flat()
    .join(', ')
    .concat(`: ${problem}`)

/** A workbook that breaks a contract, with every place where it does. */
export class BookFaulty extends Error {
  override readonly name = 'ContractViolated'
  readonly faults: readonly BookFault[]

  constructor(faults: readonly BookFault[]) {
    super(['ecosystem book: nothing was written', ...faults.map(told)].join('\n'))
    this.faults = faults
  }
}
