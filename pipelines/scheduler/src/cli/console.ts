import cliProgress from 'cli-progress'
import type { Progress } from '../run/context.ts'

export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly isTerminal: boolean
}

export interface ProgressDisplay {
  readonly progress: Progress
  /** clears the bar, before other lines are printed */
  stop(): void
}

/** A bar on a terminal; off one, a plain line for each new step. */
export function showProgress(terminal: Terminal, quiet: boolean): ProgressDisplay {
  if (quiet) return { progress: () => undefined, stop: () => undefined }
  if (!terminal.isTerminal) {
    let last = ''
    return {
      progress: (step) => {
        if (step !== last) terminal.err(step)
        last = step
      },
      stop: () => undefined,
    }
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {step}',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(1, 0, { step: '' })
  return {
    progress: (step, part) => {
      if (part) bar.setTotal(Math.max(part.of, 1))
      bar.update(part?.done ?? 0, { step })
    },
    stop: () => bar.stop(),
  }
}
