import { DashboardError } from '../sources/dashboard-error.ts'
import { findQueryFaults } from './query-faults.ts'
import { findUnusedMessages } from './unused-messages.ts'

try {
  const { faults, planned } = await findQueryFaults(process.cwd())
  for (const fault of faults) console.error(`${fault.where}: query ${fault.query}: ${fault.message}`)
  console.log(`${planned} queries planned, ${faults.length} faults`)
  const unused = await findUnusedMessages(process.cwd())
  for (const message of unused) console.error(`no page names the message "${message}"`)
  if (faults.length > 0 || planned === 0 || unused.length > 0) process.exit(1)
} catch (error) {
  if (!(error instanceof DashboardError)) throw error
  console.error(error.message)
  process.exit(1)
}
