export interface FetchInit {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly signal: AbortSignal
}

export interface Fetched {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

/** The part of the platform's `fetch` that is used; undici's and the global one both fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<Fetched>
