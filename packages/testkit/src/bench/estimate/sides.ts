import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repository } from '../../campaign/elinvoima.ts'
import type { BenchLine } from '../line.ts'
import { type Timed, timedChild } from '../timed-child.ts'

/** What one side of a comparison took. */
export interface Spent {
  readonly seconds: number
  /** seconds of the processors: what counts where others use the machine as well */
  readonly processor: number
}

/** How many times faster ours is, by the clock and of the processors. */
export const timesFaster = (our: Spent, theirs: Spent, against: string): BenchLine[] => [
  { what: 'times faster', ratio: theirs.seconds / our.seconds, against },
  { what: 'times less processor time', ratio: theirs.processor / our.processor, against },
]

const told = <Found>({ printed, peakMegabytes }: Timed): Found & { peakMegabytes: number } => ({
  ...(JSON.parse(printed) as Found),
  peakMegabytes,
})

/** Ours, alone in a process; the script times itself from reading the file on. */
export async function ours<Found>(
  script: string,
  words: readonly string[],
): Promise<Found & { peakMegabytes: number }> {
  const path = join(repository, 'pipelines', 'scheduler', 'src', 'estimate', 'bench', script)
  return told<Found>(await timedChild(join(repository, 'node_modules', '.bin', 'tsx'), [path, ...words]))
}

/** The same in R, alone in a process; the script times itself from reading the file on. */
export async function inR<Found>(
  script: string,
  words: readonly string[],
): Promise<Found & { peakMegabytes: number }> {
  return told<Found>(await timedChild('Rscript', [fileURLToPath(new URL(script, import.meta.url)), ...words]))
}

/** Throws where two figures of the same thing differ by more than a millionth. */
export function mustAgree(what: string, our: number, theirs: number): void {
  if (!(Math.abs(our - theirs) < 1e-6)) throw new Error(`${what}: expected ${theirs} as in R, got ${our}`)
}
