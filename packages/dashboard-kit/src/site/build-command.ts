import { DashboardError } from '../sources/dashboard-error.ts'
import { buildSite } from './build-site.ts'

try {
  await buildSite(process.cwd(), process.env, (text) => process.stdout.write(text))
} catch (error) {
  if (!(error instanceof DashboardError)) throw error
  console.error(error.message)
  process.exit(1)
}
