import { join } from 'node:path'
import { type Connection, openWarehouse } from '@elinvoima/warehouse'
import { attackRelease } from './audit/attack.ts'
import { compareReleases, type Printed } from './audit/change.ts'
import { findIdentities } from './audit/identities.ts'
import { valuesWithoutParts } from './audit/parts.ts'
import { printedFigures } from './audit/printed-figures.ts'
import { personalAmounts, personStocks } from './protection/kinds.ts'

async function reading<T>(releases: string, releaseId: string, work: (marts: Connection) => Promise<T>) {
  const marts = await openWarehouse({ path: join(releases, releaseId, 'marts.duckdb'), readOnly: true })
  try {
    return await work(marts.connection)
  } finally {
    marts.close()
  }
}

/**
 * Reads a release as a stranger would: tries to recover what is hidden from what is printed, looks for anything
 * like a person or an identity, and for values without what they are made of. Returns what is wrong, a line each.
 */
export const auditRelease = (releases: string, releaseId: string): Promise<string[]> =>
  reading(releases, releaseId, async (marts) => [
    ...(await attackRelease(marts)),
    ...(await findIdentities(marts)),
    ...(await valuesWithoutParts(marts)),
  ])

/** The figures about persons that a release prints. */
export const printedIn = (releases: string, releaseId: string): Promise<Printed> =>
  reading(releases, releaseId, async (marts) => ({
    stocks: await printedFigures(marts, personStocks()),
    amounts: await printedFigures(marts, personalAmounts()),
  }))

/** Reads a release beside the one before it, as someone who kept that would. Returns what is wrong, a line each. */
export async function auditChange(
  releases: string,
  before: string | null,
  releaseId: string,
): Promise<string[]> {
  if (before === null) return []
  return compareReleases(await printedIn(releases, before), await printedIn(releases, releaseId))
}
