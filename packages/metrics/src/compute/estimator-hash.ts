import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Metric } from '../definition/metric.ts'

const packages = new URL('../../../', import.meta.url)

const imports = /^(?:import|export)\s+(?!type\b)[^']*?\bfrom\s+'([^']+)'/gm
const sqlNames = /'((?:\.\.\/)*[a-z][\w./-]*\.sql)'/g

/** Where an import of a module leads; null out of the packages here. */
function target(specifier: string, module: URL): URL | null {
  if (specifier.startsWith('.')) return new URL(specifier, module)
  const [, name] = /^@elinvoima\/([\w-]+)$/.exec(specifier) ?? []
  return name === undefined ? null : new URL(`${name}/src/index.ts`, packages)
}

interface ProgramFile {
  readonly hash: string
  /** the modules it imports more than types of, and the SQL it names */
  readonly uses: readonly URL[]
}

const files = new Map<string, ProgramFile>()

function programFile(file: URL): ProgramFile {
  const known = files.get(file.href)
  if (known) return known
  const text = readFileSync(file, 'utf8')
  const isModule = file.href.endsWith('.ts')
  const found = (pattern: RegExp) => (isModule ? [...text.matchAll(pattern)].map(([, one]) => one ?? '') : [])
  const read: ProgramFile = {
    hash: createHash('sha256').update(text).digest('hex'),
    uses: [
      ...found(imports).flatMap((specifier) => target(specifier, file) ?? []),
      ...found(sqlNames).map((name) => new URL(name, file)),
    ],
  }
  files.set(file.href, read)
  return read
}

/** The files of a program by name: one, and all that it comes to use. Throws where one is not there. */
export function programOf(file: URL, found = new Map<string, ProgramFile>()): Map<string, ProgramFile> {
  if (found.has(file.href)) return found
  const program = programFile(file)
  found.set(file.href, program)
  for (const used of program.uses) programOf(used, found)
  return found
}

/** A hash of the program that estimates an indicator: its file and what that imports, with the SQL named in them; each file is read once. */
export function estimatorHash(metric: Metric): string {
  const hash = createHash('sha256')
  for (const [name, file] of [...programOf(metric.file)].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(name.slice(packages.href.length)).update(file.hash)
  return hash.digest('hex')
}
