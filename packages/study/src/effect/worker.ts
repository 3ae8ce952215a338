import { committedRules } from './rules.ts'
import { type Design, studyRegion } from './study-region.ts'

const { design, seeds } = JSON.parse(process.argv[2] ?? '') as { design: Design; seeds: readonly number[] }
const rules = committedRules()
for (const seed of seeds) process.stdout.write(`${JSON.stringify(studyRegion(design, rules, seed))}\n`)
