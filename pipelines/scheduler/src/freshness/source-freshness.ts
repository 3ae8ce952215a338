/** A source against its promise: what has been received from it, and until when it counts as fresh. */
export interface SourceFreshness {
  readonly source: string
  readonly title: { readonly fi: string; readonly en: string }
  readonly promisedDays: number
  /** instant of the last receipt that was loaded, null before the first */
  readonly receivedMs: number | null
  /** the last day its data speak of, ISO */
  readonly dataUntil: string | null
  readonly isDemo: boolean
  readonly licence: string
  readonly rowsIn: number
  readonly rowsLoaded: number
  readonly rowsRejected: number
  /** receipts that broke their contract past its limit and serve nobody */
  readonly heldBack: number
}

const dayMs = 86_400_000

/** Whether a source is older than it promises at an instant; one never received is stale from the start. */
export const isStale = (
  { receivedMs, promisedDays }: Pick<SourceFreshness, 'receivedMs' | 'promisedDays'>,
  at: Date,
): boolean => receivedMs === null || at.getTime() - receivedMs > promisedDays * dayMs

/** Names of the stale sources. */
export const staleSources = (sources: readonly SourceFreshness[], at: Date): string[] =>
  sources.filter((one) => isStale(one, at)).map(({ source }) => source)
