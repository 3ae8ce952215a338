import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '../elinvoima.ts'
import { countKnown, readIdentities } from './known-identities.ts'
import { scanPlaces } from './places.ts'
import { blindSpots, plantedPlaces } from './plant.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    identities: { type: 'string' },
    persons: { type: 'string', default: '800' },
    months: { type: 'string', default: '24' },
  },
})
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** A refreshed demo with its site. */
async function make(folder: string) {
  const [data, inbox] = [join(folder, 'data'), join(folder, 'inbox')]
  await run(data, ['demo', '--out', inbox, '--persons', values.persons, '--months', values.months])
  await run(data, ['refresh', '--inbox', inbox])
  await run(data, ['site'])
  return { data, identities: join(inbox, 'identities.txt') }
}

if ((values.data === undefined) !== (values.identities === undefined)) {
  throw new Error('expected --data and --identities together, or neither')
}
const folder = mkdtempSync(join(tmpdir(), 'campaign-border-'))
try {
  const { data, identities } =
    values.data !== undefined && values.identities !== undefined
      ? { data: resolve(values.data), identities: resolve(values.identities) }
      : await make(folder)
  const known = readIdentities(identities)
  const count = countKnown(known)
  const missed = await blindSpots(known[0] ?? '', count)
  say(`planted in ${plantedPlaces} kinds of places, each in three spellings: ${missed.length} not found`)
  for (const line of missed) say(`  not found in ${line}`)
  const findings = await scanPlaces(data, count)
  for (const { place, files, cells, hits } of findings) {
    say(`${place}: ${files} files, ${cells} cells, ${hits.length} hits`)
    for (const hit of hits) say(`  ${hit}`)
  }
  const unscanned = findings.filter(({ files }) => files === 0)
  for (const { place } of unscanned) say(`  nothing was there to scan: ${place}`)
  const hits = findings.reduce((sum, finding) => sum + finding.hits.length, 0)
  say(`${known.length} identities, ${hits} hits`)
  process.exitCode = hits > 0 || missed.length > 0 || unscanned.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
