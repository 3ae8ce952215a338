import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { currentRelease } from '@elinvoima/warehouse'
import { run } from '../elinvoima.ts'
import { judgeNext, judgeServed } from './judge.ts'
import { copyOf, prepare, refreshWords } from './prepare.ts'
import { servedHash } from './served.ts'
import { strike, timed } from './strike.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '2026' },
    areas: { type: 'string', default: 'raahe' },
    persons: { type: 'string', default: '800' },
    months: { type: 'string', default: '24' },
    'at-once': { type: 'string', default: '1' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const say = (line: string) => void process.stdout.write(`${line}\n`)

const demo = ['--areas', values.areas, '--persons', values.persons, '--months', values.months]
const prepared = await prepare([...demo, '--seed', values.seed])
const words = refreshWords(prepared.inbox)
const old = {
  id: currentRelease(join(prepared.data, 'releases')),
  hash: await servedHash(prepared.data),
}
const undisturbed = copyOf(prepared.data, 'undisturbed')
let wholeMs = await timed(undisturbed, words)
say(`an undisturbed refresh takes ${Math.round(wholeMs)} ms from its lock to its end`)

/** Moments that fill [0, 1) evenly, from a start that the seed gives: the fractions of multiples of the golden ratio. */
const moment = (index: number) => (seed * Math.SQRT2 + index * ((1 + Math.sqrt(5)) / 2)) % 1

const during = new Map<string, number>()
let [next, broken] = [0, 0]

async function one(index: number): Promise<void> {
  const data = copyOf(prepared.data, `run-${index + 1}`)
  const struck = await strike(data, words, moment(index) * wholeMs)
  if (struck.during === null) {
    // the machine has become faster than it was measured
    wholeMs *= 0.9
    rmSync(data, { recursive: true })
    return one(index)
  }
  const { serves, faults } = await judgeServed(data, old)
  if (index % 10 === 0) await run(data, ['release', 'verify'])
  const all = [...faults, ...(await judgeNext(data, words, undisturbed))]
  during.set(struck.during, (during.get(struck.during) ?? 0) + 1)
  if (all.length > 0) broken += 1
  else rmSync(data, { recursive: true })
  const verdict = all.length === 0 ? 'whole' : `BROKEN: ${all.join('; ')}`
  say(`${index + 1}  ${Math.round(struck.afterMs)} ms  ${struck.during}  served ${serves}  ${verdict}`)
}

async function oneAfterAnother(): Promise<void> {
  while (next < runs) await one(next++)
}
await Promise.all(Array.from({ length: Number(values['at-once']) }, oneAfterAnother))

say('killed while')
for (const [step, times] of during) say(`  ${step.padEnd(10)} ${'#'.repeat(times)} ${times}`)
if (broken === 0) rmSync(prepared.folder, { recursive: true })
else say(`the broken data folders stay in ${prepared.folder}`)
say(`${runs} kills, ${runs - broken} whole, ${broken} broken`)
process.exitCode = broken === 0 && runs > 0 ? 0 : 1
