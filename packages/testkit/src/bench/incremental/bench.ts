import { rmSync } from 'node:fs'
import type { BenchLine } from '../line.ts'
import {
  correctionOfAllMonths,
  correctionOfLastMonths,
  deliver,
  paymentFile,
  workplace,
} from '../refresh/inbox.ts'
import { type LedgeredRun, nightsInTurn } from '../refresh/night.ts'

const nights = [
  '10 000 000 rows, the first night',
  '10 000 rows of two months changed',
  '10 000 rows of a hundred months changed',
  'nothing changed',
]

const against = 'the first night'

const nightLines = (what: string, done: LedgeredRun, first: LedgeredRun): BenchLine[] => [
  { what, seconds: done.seconds, ratio: done.seconds / first.seconds, against },
  ...[...done.steps]
    .toSorted(([, one], [, other]) => other - one)
    .map(([step, seconds]): BenchLine => {
      const whole = first.steps.get(step)
      return { what: `  of it: ${step}`, seconds, ...(whole ? { ratio: seconds / whole, against } : {}) }
    }),
]

/** A first night of ten million payments, then nights with a thousandth of them changed, and with nothing changed; one process runs them all, as in the daemon. */
export async function benchIncremental(say: (line: string) => void): Promise<BenchLine[]> {
  const place = workplace()
  try {
    deliver(place.inbox, await paymentFile(100_000), '2026-03-31')
    deliver(place.inbox, await correctionOfLastMonths(5_000, 2), '2026-04-01')
    deliver(place.inbox, await correctionOfAllMonths(100), '2026-04-02')
    say('four nights')
    const runs = await nightsInTurn(place, '2026-03-31', '2026-04-03', '1GB')
    const [first] = runs
    if (!first || runs.length !== nights.length) throw new Error(`${runs.length} of four nights were run`)
    return runs.flatMap((run, place) => nightLines(nights[place] ?? '', run, first))
  } finally {
    rmSync(place.folder, { recursive: true })
  }
}
