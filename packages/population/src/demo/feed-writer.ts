import { laterRows } from './dirt/later.ts'
import { type Counts, planter } from './dirt/planter.ts'
import type { FeedName, Row } from './feed/feeds.ts'
import type { FeedFile } from './file/feed-file.ts'

/** Writes the rows of persons to two extracts of a feed, broken copies among those of the first. */
export function personFeedWriter(options: {
  readonly feed: FeedName
  readonly first: FeedFile
  readonly later: FeedFile
  readonly expectedRejects: Counts
  readonly planted: Counts
  readonly noteBroken: (identity: string) => void
}): (rows: readonly Row[]) => Promise<void> {
  const { feed, first, later, expectedRejects, planted, noteBroken } = options
  const plant = planter(feed, expectedRejects, planted)
  const split = laterRows(feed, planted)
  return async (rows) => {
    const extracts = split(rows)
    for (const row of extracts.first) {
      const wait = first.write(row)
      if (wait) await wait
      const broken = plant(row)
      if (!broken) continue
      if (typeof broken[0] === 'string' && broken[0] !== row[0]) noteBroken(broken[0])
      await first.write(broken)
    }
    for (const row of extracts.later) await later.write(row)
  }
}

/** Writes the voucher lines of the accounts, broken copies among them. */
export async function writeCosts(file: FeedFile, rows: Iterable<Row>, rejects: Counts, planted: Counts) {
  const plant = planter('service-costs', rejects, planted)
  for (const row of rows) {
    await file.write(row)
    const broken = plant(row)
    if (broken) await file.write(broken)
  }
}
