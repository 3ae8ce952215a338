export interface RefreshOptions {
  readonly inbox: string
  /** names of sources; all when empty */
  readonly only: readonly string[]
  /** ISO date; the day the figures are told for */
  readonly asOf: string
  readonly trigger: 'command' | 'schedule' | 'catch-up' | 'backfill' | 'replay'
  /** what a backfill asks of public sources; files extracted after its last day are left */
  readonly period: { readonly from: string; readonly to: string } | null
  /** compute and check every month, changed or not */
  readonly full?: boolean
  /** make a release though nothing has changed */
  readonly force?: boolean
}
