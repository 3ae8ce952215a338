import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A dashboard of the repository, and where it stands in the site: at its root, or in a folder of it. */
export interface Dashboard {
  readonly name: string
  /** `''`, or such as `analyst`: the base path that its configuration says, without slashes. */
  readonly mount: string
}

const CONFIG = 'evidence.config.yaml'

/** Every dashboard of the repository, the one at the root of the site first. */
export function readDashboards(root: string): Dashboard[] {
  const folder = join(root, 'dashboards')
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, CONFIG)))
    .map((name) => {
      const config = parse(readFileSync(join(folder, name, CONFIG), 'utf8')) as {
        deployment?: { basePath?: string }
      } | null
      return { name, mount: (config?.deployment?.basePath ?? '').replaceAll('/', '') }
    })
    .toSorted((a, b) => a.mount.localeCompare(b.mount))
}
