import { join } from 'node:path'
import { openWarehouse } from '@elinvoima/warehouse'
import { attackRelease } from './audit/attack.ts'
import { findIdentities } from './audit/identities.ts'

/**
 * Reads a release as a stranger would: tries to recover what is hidden from what is printed, and looks for anything
 * like a person or an identity. Returns what is wrong, a line each.
 */
export async function auditRelease(releases: string, releaseId: string): Promise<string[]> {
  const marts = await openWarehouse({ path: join(releases, releaseId, 'marts.duckdb'), readOnly: true })
  try {
    return [...(await attackRelease(marts.connection)), ...(await findIdentities(marts.connection))]
  } finally {
    marts.close()
  }
}
