/** A workbook, or a sheet of it, that cannot be read as tables. */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable'
  readonly sheet: string | null

  constructor(sheet: string | null, problem: string, cause?: unknown) {
    super(`ecosystem book${sheet === null ? '' : `, sheet ${sheet}`}: ${problem}`, { cause })
    this.sheet = sheet
  }
}
