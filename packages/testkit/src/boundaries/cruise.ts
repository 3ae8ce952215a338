import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const config = join(root, '.config/dependency-cruiser.cjs')
const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

export interface Cruise {
  readonly modules: number
  /** One line a violation: `rule: from → to`. */
  readonly violations: readonly string[]
}

/** Holds the modules of the folder (default: the repository) to the rules of `.config/dependency-cruiser.cjs`. */
export async function cruise(folder: string = root): Promise<Cruise> {
  const answer = await run(folder, [
    '--config',
    config,
    '--output-type',
    'json',
    'packages',
    'pipelines',
    'dashboards',
  ])
  const { summary } = JSON.parse(answer) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
  }
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

/** Standard output of the cruiser, which exits with the number of violations. */
function run(cwd: string, parameters: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...parameters],
      { cwd, maxBuffer: 256 * 1024 * 1024 },
      (failure, stdout, stderr) => {
        if (stdout.startsWith('{')) resolve(stdout)
        else reject(new Error(`dependency-cruiser in ${cwd}: ${stderr || String(failure)}`))
      },
    )
  })
}
