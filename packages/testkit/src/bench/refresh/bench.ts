import { rmSync } from 'node:fs'
import type { BenchLine } from '../line.ts'
import { bare } from './bare.ts'
import { deliver, paymentFile, workplace } from './inbox.ts'
import { type Night, night } from './night.ts'

const memory = '1GB'

const loadOf = ({ run }: Night): number => run.steps.get('load benefits') ?? Number.NaN

/** The first night of an inbox with this many persons' payments, a hundred each. */
async function firstNight(persons: number): Promise<Night> {
  const place = workplace()
  try {
    deliver(place.inbox, await paymentFile(persons), '2026-03-31')
    return await night(place, '2026-03-31', memory)
  } finally {
    rmSync(place.folder, { recursive: true })
  }
}

/**
 * Ten million benefit payments from CSV through contract, pseudonyms and quarantine, against DuckDB's own load of
 * the same file in the same run; and the memory of a tenth and a third of the rows.
 */
export async function benchRefresh(say: (line: string) => void): Promise<BenchLine[]> {
  const path = await paymentFile(100_000)
  const place = workplace()
  say('DuckDB by itself')
  const sniffed = await bare('sniffed', path, place.folder, memory)
  const typed = await bare('typed', path, place.folder, memory)
  rmSync(place.folder, { recursive: true })
  const lines: BenchLine[] = [
    { what: "10 000 000 rows, DuckDB's own load, types sniffed", ...sniffed },
    { what: "10 000 000 rows, DuckDB's own load, types given", ...typed },
  ]
  for (const persons of [10_000, 33_000, 100_000]) {
    say(`a first night of ${persons * 100} rows`)
    const done = await firstNight(persons)
    const rows = `${(persons * 100).toLocaleString('fr').replaceAll(' ', ' ')} rows`
    lines.push({
      what: `${rows}, the whole first night`,
      seconds: done.seconds,
      peakMegabytes: done.peakMegabytes,
    })
    const load = { what: `${rows}, its load step`, seconds: loadOf(done) }
    if (persons < 100_000) lines.push(load)
    else
      lines.push(
        { ...load, ratio: loadOf(done) / sniffed.seconds, against: "DuckDB's own, types sniffed" },
        { ...load, ratio: loadOf(done) / typed.seconds, against: "DuckDB's own, types given" },
      )
  }
  return lines
}
