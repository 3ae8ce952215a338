import { monthText } from '../calendar.ts'
import type { Effects } from '../model/effect.ts'
import type { Span } from '../model/life.ts'
import type { DemoArea } from './area.ts'
import { ASSUMPTIONS } from './assumptions.ts'
import type { Counts } from './dirt/planter.ts'
import type { MadeFile } from './file/feed-file.ts'
import type { Stock, Tally } from './tally.ts'

/** What is known of the demo because it was made: no identity is in it. */
export interface Truth {
  readonly demo: true
  readonly seed: number
  readonly areas: readonly { readonly slug: string; readonly code: string }[]
  readonly months: {
    readonly count: number
    readonly first: string
    readonly last: string
  }
  readonly persons: number
  readonly stocks: readonly Stock[]
  /** Starting now against waiting, by service class, by service (`class/code`) and of `all`. */
  readonly effects: Effects['againstWaiting']
  readonly effectsAgainstNever: Effects['againstNever']
  /** Rows that the border is expected to reject, by feed and rule. */
  readonly expectedRejects: Counts
  /** Everything planted, by feed and kind: broken rows, and what is accepted (overlaps, short codes, later rows). */
  readonly planted: Counts
  readonly rows: Readonly<Record<string, number>>
  readonly assumptions: readonly string[]
}

/** Rows by feed. */
export function rowsByFeed(files: readonly MadeFile[]): Record<string, number> {
  const rows: Record<string, number> = {}
  for (const file of files) rows[file.feed] = (rows[file.feed] ?? 0) + file.rows
  return rows
}

/** The truth of a made demo. */
export function truthOf(
  seed: number,
  areas: readonly DemoArea[],
  { first, last }: Span,
  tally: Tally,
  files: readonly MadeFile[],
): Truth {
  const { againstWaiting, againstNever } = tally.effects.effects()
  return {
    demo: true,
    seed,
    areas: areas.map(({ slug, code }) => ({ slug, code })),
    months: {
      count: last - first + 1,
      first: monthText(first),
      last: monthText(last),
    },
    persons: tally.persons,
    stocks: tally.stocks,
    effects: againstWaiting,
    effectsAgainstNever: againstNever,
    expectedRejects: tally.expectedRejects,
    planted: tally.planted,
    rows: rowsByFeed(files),
    assumptions: ASSUMPTIONS,
  }
}
