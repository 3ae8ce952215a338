import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { metricPages, pagesFolder } from './pages.ts'

// Writes docs/metrics anew: `npx tsx packages/metrics/src/docs/generate.ts`
const pages = await metricPages()
mkdirSync(pagesFolder, { recursive: true })
for (const name of readdirSync(pagesFolder)) if (!pages.has(name)) rmSync(new URL(name, pagesFolder))
for (const [name, text] of pages) writeFileSync(new URL(name, pagesFolder), `${text}\n`)
