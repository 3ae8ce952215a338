import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceDefinition } from '@elinvoima/pipeline'

/**
 * A hash of what every month of every indicator rests on beside the rows loaded: the reference data, the staging
 * models, and whether the exports are the demo region's. Where it changes, all months are computed again.
 */
export function basisOf(reference: string, sources: readonly SourceDefinition[], isDemo: boolean): string {
  const hash = createHash('sha256').update(String(isDemo))
  const folders = [reference, ...sources.map(({ models }) => fileURLToPath(new URL('staging/', models)))]
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const name of readdirSync(folder).toSorted()) {
      hash.update(name).update(readFileSync(`${folder}/${name}`))
    }
  }
  return hash.digest('hex')
}
