import { rmSync } from 'node:fs'
import type { BenchLine } from '../line.ts'
import {
  correctionOfAllMonths,
  correctionOfLastMonths,
  deliver,
  paymentFile,
  workplace,
} from '../refresh/inbox.ts'
import { type Night, night } from '../refresh/night.ts'

const memory = '1GB'

const stepLines = (what: string, done: Night, first: Night): BenchLine[] =>
  [...done.steps].map(([step, seconds]) => ({
    what: `  ${what}: ${step}`,
    seconds,
    ...(first.steps.has(step)
      ? { ratio: seconds / (first.steps.get(step) ?? 1), against: 'the first night' }
      : {}),
  }))

/** Of the runs themselves, as in the daemon: a first night of ten million payments, then nights with a thousandth of them changed, and with nothing changed. */
export async function benchIncremental(say: (line: string) => void): Promise<BenchLine[]> {
  const place = workplace()
  try {
    say('the first night')
    deliver(place.inbox, await paymentFile(100_000), '2026-03-31')
    const first = await night(place, '2026-03-31', memory)
    const lines: BenchLine[] = [
      {
        what: '10 000 000 rows, the first night',
        seconds: first.runSeconds,
        peakMegabytes: first.peakMegabytes,
      },
      ...stepLines('first', first, first),
    ]
    const later = async (what: string, day: string) => {
      say(what)
      const done = await night(place, day, memory)
      const against = 'the first night'
      const ratio = done.runSeconds / first.runSeconds
      lines.push(
        { what, seconds: done.runSeconds, peakMegabytes: done.peakMegabytes, ratio, against },
        {
          what: '  as a command, with the start of the program',
          seconds: done.seconds,
          ratio: done.seconds / first.seconds,
          against,
        },
        ...stepLines('of it', done, first),
      )
    }
    deliver(place.inbox, await correctionOfLastMonths(5_000, 2), '2026-04-01')
    await later('10 000 rows of two months changed', '2026-04-01')
    deliver(place.inbox, await correctionOfAllMonths(100), '2026-04-02')
    await later('10 000 rows of a hundred months changed', '2026-04-02')
    await later('nothing changed', '2026-04-03')
    return lines
  } finally {
    rmSync(place.folder, { recursive: true })
  }
}
