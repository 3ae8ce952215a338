import { resolve } from 'node:path'
import { DashboardError } from './dashboard-error.ts'
import { writeSources } from './write-sources.ts'

const [marts] = process.argv.slice(2)
if (marts === undefined || marts.startsWith('-')) {
  console.error('usage: dashboard-sources <marts.duckdb>   (run in the folder of a dashboard)')
  process.exit(2)
}
try {
  await writeSources(process.cwd(), resolve(marts), (query, { rows, bytes }) => {
    console.log(`${query.source}.${query.table}: ${rows} rows, ${bytes} bytes`)
  })
} catch (error) {
  if (!(error instanceof DashboardError)) throw error
  console.error(error.message)
  process.exit(1)
}
