import { cpus, totalmem } from 'node:os'

/** The machine a table was measured on, in one line. */
export function machine(): string {
  const all = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`
}
