import type { Settings } from '../settings/settings.ts'

export interface Progress {
  /** what is being done, in a few words, and how far it is when that is known */
  (step: string, part?: { readonly done: number; readonly of: number }): void
}

/** All that a command is handed of the world. */
export interface Context {
  readonly settings: Settings
  readonly now: () => Date
  readonly fetch: typeof globalThis.fetch
  readonly log: (message: string, facts?: Record<string, unknown>) => void
  readonly progress: Progress
  /** when it is aborted a refresh ends, at once or at its next step */
  readonly stop?: AbortSignal
}
