import type { SourceFreshness } from '../../freshness/source-freshness.ts'
import type { Night } from '../nights.ts'

export interface LastRun {
  readonly runId: number
  readonly trigger: string
  readonly status: string
  readonly asOf: string
  readonly startedMs: number
  readonly finishedMs: number | null
}

/** What the daemon knows of the nights, the sources and the release. */
export interface Facts {
  /** the date of the last night that succeeded */
  readonly lastNight: Night | null
  readonly lastRun: LastRun | null
  readonly sources: readonly SourceFreshness[]
  readonly release: { readonly id: string; readonly createdMs: number } | null
}

/** Before the ledger has been read for the first time. */
export const noFacts: Facts = { lastNight: null, lastRun: null, sources: [], release: null }
