import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process and those it started, by the kernel's own lists. */
function family(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(family)]
  } catch {
    return []
  }
}

function highWater(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * Follows the resident memory of a process and its children while it runs, by the kernel's high-water marks.
 * Returns a function that stops and gives the largest single process, in megabytes; 0 where there is no /proc.
 */
export function watchPeak(child: ChildProcess): () => number {
  let peak = 0
  const look = () => {
    for (const pid of family(child.pid ?? 0)) peak = Math.max(peak, highWater(pid))
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    return peak
  }
}
