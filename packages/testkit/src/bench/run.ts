import { benchDashboard } from './dashboard/bench.ts'
import { benchEstimate } from './estimate/bench.ts'
import { benchIncremental } from './incremental/bench.ts'
import { benchIndicators } from './indicators/bench.ts'
import { type BenchLine, benchTable } from './line.ts'
import { machine } from './machine.ts'
import { benchRefresh } from './refresh/bench.ts'
import { benchScenario } from './scenario/bench.ts'

type Bench = (say: (line: string) => void) => Promise<BenchLine[]>

const benches: Readonly<Record<string, Bench>> = {
  refresh: benchRefresh,
  incremental: benchIncremental,
  indicators: benchIndicators,
  estimate: benchEstimate,
  scenario: benchScenario,
  dashboard: benchDashboard,
}

const [name = ''] = process.argv.slice(2)
const chosen =
  name === 'all' ? Object.entries(benches) : Object.entries(benches).filter(([one]) => one === name)
if (chosen.length === 0) {
  process.stderr.write(`bench: expected ${Object.keys(benches).join(', ')} or all, got "${name}"\n`)
  process.exitCode = 2
}
for (const [one, bench] of chosen) {
  const lines = await bench((line) => process.stderr.write(`${one}: ${line}\n`))
  process.stdout.write(`# ${one} (${machine()})\n${benchTable(lines)}\n`)
}
