import { join } from 'node:path'
import { type Connection, openWarehouse } from '@elinvoima/warehouse'
import { attackRelease } from './audit/attack.ts'
import { compareReleases } from './audit/change.ts'
import { findIdentities } from './audit/identities.ts'
import { valuesWithoutParts } from './audit/parts.ts'
import { type Printed, printedFigures } from './audit/printed-figures.ts'
import { unlikeTheirTable } from './audit/repeats.ts'
import { printedTotals } from './protection/printed-totals.ts'

async function reading<T>(releases: string, releaseId: string, work: (marts: Connection) => Promise<T>) {
  const marts = await openWarehouse({ path: join(releases, releaseId, 'marts.duckdb'), readOnly: true })
  try {
    return await work(marts.connection)
  } finally {
    marts.close()
  }
}

/** The figures about persons that a release prints. */
export const printedIn = (releases: string, releaseId: string): Promise<Printed> =>
  reading(releases, releaseId, printedFigures)

/**
 * Reads a release as a stranger would who kept what the one before it printed, where there was one: tries to recover
 * what is hidden from what is printed, looks for anything like a person or an identity, for values without what they
 * are made of, and for figures that are told twice and not alike. Returns what is wrong, a line each.
 */
export const auditRelease = (
  releases: string,
  releaseId: string,
  before: Printed | null = null,
): Promise<string[]> =>
  reading(releases, releaseId, async (marts) => {
    const printed = await printedFigures(marts)
    return [
      ...attackRelease(printed, await printedTotals(marts, 'turnover', 'benefit_type')),
      ...(await findIdentities(marts)),
      ...(await valuesWithoutParts(marts)),
      ...(await unlikeTheirTable(marts)),
      ...(before === null ? [] : compareReleases(before, printed)),
    ]
  })
