import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The hash of the inputs that each dashboard of a site was built of. */
export type SiteInputs = Readonly<Record<string, string>>

/** Beside the site, not in it: what is in it is served. */
export const inputsFile = (sites: string, releaseId: string): string =>
  join(sites, `${releaseId}.inputs.json`)

/** What the site of a release was built of; empty where there is none. */
export function readInputs(sites: string, releaseId: string): SiteInputs {
  try {
    return JSON.parse(readFileSync(inputsFile(sites, releaseId), 'utf8'))
  } catch {
    return {}
  }
}

export const writeInputs = (sites: string, releaseId: string, inputs: SiteInputs): void =>
  writeFileSync(inputsFile(sites, releaseId), JSON.stringify(inputs))

export const sameInputs = (a: SiteInputs, b: SiteInputs): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name])
