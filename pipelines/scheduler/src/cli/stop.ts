import { Interrupted } from '../run/failures.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/** Runs work that is told when the process is asked to stop; asked twice, the process ends at once. */
export async function untilStopped<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const ask = (signal: string) => stopping.abort(new Interrupted(signal))
  for (const signal of signals) process.once(signal, ask)
  try {
    return await work(stopping.signal)
  } finally {
    for (const signal of signals) process.off(signal, ask)
  }
}
