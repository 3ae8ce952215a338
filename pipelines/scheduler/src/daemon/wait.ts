import { setTimeout } from 'node:timers/promises'

/** Waits so many milliseconds, shorter when stopped. */
export type Wait = (ms: number, stop: AbortSignal) => Promise<void>

export const wait: Wait = async (ms, stop) => {
  await setTimeout(ms, undefined, { signal: stop }).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error
  })
}
