/** The bytes of a file changed between two readings of it: somebody is still writing. */
export class BytesChanged extends Error {
  override readonly name = 'BytesChanged'
  readonly fileName: string

  constructor(fileName: string) {
    super(`${fileName}: its bytes changed while they were read`)
    this.fileName = fileName
  }
}
