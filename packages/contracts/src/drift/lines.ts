import type { Drift } from './drift.ts'

/** One line a change, for logs and messages; empty when nothing changed. */
export function driftLines(drift: Drift): string[] {
  const like = new Map(drift.renamed.map(({ from, to }) => [from, ` (renamed to ${to}?)`]))
  return [
    ...drift.missing.map((name) => `missing column ${name}${like.get(name) ?? ''}`),
    ...drift.absent.map((name) => `optional column ${name} not in the file${like.get(name) ?? ''}`),
    ...drift.added.map((name) => `unknown column ${name}`),
    ...drift.retyped.map(
      ({ column, expected, unparsableShare }) =>
        `column ${column}: ${Math.round(unparsableShare * 100)} % of its cells are not ${expected}`,
    ),
  ]
}
