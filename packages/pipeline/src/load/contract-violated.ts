/** What came does not keep the contract, past what its limit allows; nothing of the file was loaded. */
export class ContractViolated extends Error {
  override readonly name = 'ContractViolated'
  readonly source: string
  readonly fileName: string
  readonly lines: readonly string[]

  constructor(source: string, fileName: string, lines: readonly string[]) {
    super(`${source} ${fileName}: ${lines.join('; ')}`)
    this.source = source
    this.fileName = fileName
    this.lines = lines
  }
}
