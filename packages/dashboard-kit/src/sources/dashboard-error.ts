/** A fault of a dashboard's input: one line that says what was asked, what came and where. */
export class DashboardError extends Error {
  override readonly name = 'DashboardError'

  constructor(
    message: string,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${message}`, options)
  }
}
