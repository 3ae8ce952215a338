import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './study-region.ts'

/** Findings of regions that outlive a run, so that one that was cut off goes on where it was. */
export interface KeptFindings {
  of(seed: number): Finding[] | undefined
  keep(seed: number, findings: readonly Finding[]): void
}

/** Every region is studied anew. */
export const keptNowhere: KeptFindings = { of: () => undefined, keep: () => {} }

/**
 * Findings in a folder, one file a region, named by its seed. Those of another study, by what is simulated and by
 * the rules, are as if they were not there; that the estimator itself has changed is not seen.
 */
export function findingsIn(folder: string, study: object): KeptFindings {
  mkdirSync(folder, { recursive: true })
  const fileOf = (seed: number) => join(folder, `${seed}.json`)
  const key = JSON.stringify(study)
  return {
    of(seed) {
      if (!existsSync(fileOf(seed))) return
      const kept = JSON.parse(readFileSync(fileOf(seed), 'utf8')) as { study: object; findings: Finding[] }
      return JSON.stringify(kept.study) === key ? kept.findings : undefined
    },
    keep(seed, findings) {
      writeFileSync(`${fileOf(seed)}.new`, JSON.stringify({ study, findings }))
      renameSync(`${fileOf(seed)}.new`, fileOf(seed))
    },
  }
}
