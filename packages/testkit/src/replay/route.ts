export interface ReplayRequest {
  readonly method: 'GET' | 'POST'
  /** without the query */
  readonly path: string
  /** as sent, without the question mark */
  readonly query: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** parsed when it was JSON, otherwise text; null without a body */
  readonly body: unknown
  /** milliseconds since the server started */
  readonly atMs: number
}

export interface ReplayAnswer {
  readonly status?: number
  readonly mediaType: string
  readonly body: string | Uint8Array
  /** a request naming it is answered 304 */
  readonly etag?: string
  readonly lastModified?: string
}

export interface ReplayRoute {
  readonly path: string
  /** both when absent */
  readonly method?: 'GET' | 'POST'
  readonly answer: (request: ReplayRequest) => ReplayAnswer
}
