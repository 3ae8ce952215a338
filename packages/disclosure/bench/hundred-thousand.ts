import { protect, recover, recommendedRule as rule } from '../src/index.ts'
import { crossTable, nestedAxis, plainAxis } from '../src/proof/drawn-table.ts'
import { publish } from '../src/proof/publish.ts'

let state = 1
const random = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}
const years = process.argv[2] === 'years'
const size = [11, 13].flatMap((n) =>
  Array.from({ length: n }, (_, i) => (i === 0 ? 2500 : 40 + (900 * ((i * 7) % n)) / n)),
)
const share = [0.5, 0.25, 0.15, 0.07, 0.03]
const geo = nestedAxis('a', [11, 13])
const dims = plainAxis('d', 5)
const time = years ? plainAxis('t', 12) : { leaves: ['t1'], sums: [] }
const tables = Array.from({ length: Number(process.argv[3] ?? (years ? 50 : 641)) }, (_, n) => {
  const counts: number[] = []
  for (const s of size)
    for (const p of share)
      for (const _ of time.leaves) counts.push(Math.round(s * 0.3 * p * (0.7 + 0.6 * random())))
  const t = crossTable(counts, [geo, dims, time])
  return {
    cells: t.cells.map((c) => ({ ...c, id: `${n} ${c.id}` })),
    sums: t.sums.map((s) => ({ total: `${n} ${s.total}`, parts: s.parts.map((p) => `${n} ${p}`) })),
  }
})
const table = { cells: tables.flatMap((t) => t.cells), sums: tables.flatMap((t) => t.sums) }
const t0 = performance.now()
const reasons = protect({ ...table, rule })
console.log('p', performance.now() - t0)
const t1 = performance.now()
const found = recover(publish(table, reasons), table.sums, rule)
const t2 = performance.now()
const tally: Record<string, number> = {}
for (const r of reasons.values()) tally[r ?? 'shown'] = (tally[r ?? 'shown'] ?? 0) + 1
console.log(
  table.cells.length,
  'cells',
  table.sums.length,
  'sums',
  tally,
  'protect',
  Math.round(t1 - t0),
  'ms recover',
  Math.round(t2 - t1),
  'ms found',
  found.length,
)
