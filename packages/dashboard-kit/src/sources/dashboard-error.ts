/** A fault of a dashboard's input: one line that says what was asked, what came and where. */
export class DashboardError extends Error {
  override readonly name = 'DashboardError'

  constructor(
    readonly reason: string,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options)
  }
}
