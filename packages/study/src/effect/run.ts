import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findingsIn, keptNowhere } from './kept-findings.ts'
import { studyPage } from './page.ts'
import { REGION_KINDS } from './region-kind.ts'
import { committedRules } from './rules.ts'
import { studyRegions } from './study-regions.ts'
import { summarise } from './summary.ts'

const { values } = parseArgs({
  options: {
    regions: { type: 'string', default: '320' },
    from: { type: 'string', default: '1001' },
    processes: { type: 'string', default: '2' },
    horizon: { type: 'string', default: '12' },
    keep: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const horizon = ({ 6: 6, 12: 12, 24: 24 } as const)[Number(values.horizon)]
const regions = Number(values.regions)
if (horizon === undefined || !(regions >= 2 * REGION_KINDS.length)) {
  process.stderr.write(
    'study:effect [--regions 6…] [--horizon 6|12|24] [--from SEED] [--processes N] [--keep FOLDER] [--dry-run]\n',
  )
  process.exit(2)
}
const design = { unemployed: 1200, months: 36, horizon }
const began = performance.now()
const findings = await studyRegions(
  design,
  Array.from({ length: regions }, (_, place) => Number(values.from) + place),
  {
    processes: Number(values.processes),
    kept: values.keep ? findingsIn(values.keep, { design, rules: committedRules() }) : keptNowhere,
    onRegion: (done) =>
      process.stderr.write(`${done}/${regions}, ${Math.round((performance.now() - began) / 1000)} s\n`),
  },
)
const page = studyPage(design, regions, summarise(findings))
process.stdout.write(page)
if (!values['dry-run']) {
  const folder = new URL('../../../../docs/studies/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('service-effect.md', folder), page)
  const generate = fileURLToPath(new URL('../../../metrics/src/docs/generate.ts', import.meta.url))
  process.exitCode =
    spawnSync(process.execPath, [...process.execArgv, generate], { stdio: 'inherit' }).status ?? 1
}
