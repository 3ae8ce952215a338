import { existsSync } from 'node:fs'
import { type Connection, openWarehouse } from '@elinvoima/warehouse'
import { withLock } from '../run/lock.ts'
import type { Settings } from '../settings/settings.ts'

/**
 * Reads the ledger, null before the first run. A reader shuts a writer out, so it takes the lock; throws Busy.
 */
export async function readLedger<T>(
  settings: Settings,
  work: (connection: Connection | null) => Promise<T>,
): Promise<T> {
  return withLock(settings.lock, 'reading the ledger', async () => {
    if (!existsSync(settings.warehouse)) return work(null)
    const warehouse = await openWarehouse({ path: settings.warehouse, readOnly: true })
    try {
      return await work(warehouse.connection)
    } finally {
      warehouse.close()
    }
  })
}
