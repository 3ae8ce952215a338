import { type ExtractContext, UnexpectedAnswer } from '@elinvoima/pipeline'
import { type DataSet, total } from './data-set.ts'
import { checkFields } from './fields.ts'
import { description, fileUrl } from './origin.ts'
import { readJson } from './read-json.ts'
import { dataPackage, type Field, type Package } from './shapes.ts'

/** A data set as the catalogue publishes it today. */
export interface Published {
  readonly set: DataSet
  readonly resources: Package['resources']
  /** instant of the last change as digits: what was fetched of it once need not be again */
  readonly edition: string
  /** columns of the contract that are published */
  readonly columns: readonly string[]
  /** dimensions to hold at their total, so that nothing is counted twice */
  readonly held: readonly string[]
  /** published years, ascending; empty when the description lists none */
  readonly years: readonly number[]
  /** last published month, `202402` */
  readonly lastMonth: string | null
}

/**
 * Of the packages whose names begin as the data set's, the one with a row per municipality, told by its published
 * description. Throws UnexpectedAnswer when none or several fit, or when its columns have drifted.
 */
export async function findPublished(
  context: ExtractContext,
  packages: readonly Package[],
  set: DataSet,
): Promise<Published> {
  const candidates = packages.filter(({ name }) => name.startsWith(set.stem))
  const fitting: { found: Package; fields: readonly Field[] }[] = []
  for (const found of candidates) {
    const fields = await fieldsOf(context, found)
    if (candidates.length === 1 || fields.some(({ name }) => name === 'kunta_nro'))
      fitting.push({ found, fields })
  }
  const [only, second] = fitting
  if (only === undefined || second !== undefined) {
    const names = candidates.map(({ name }) => name).join(', ')
    const expected = `one package ${set.stem}… with a row per municipality`
    const got = `${fitting.length} of ${candidates.length} (${names})`
    throw new UnexpectedAnswer({ url: 'kela list of packages', expected, got })
  }
  return published(set, only.found, only.fields)
}

async function fieldsOf(context: ExtractContext, { name, resources }: Package): Promise<readonly Field[]> {
  const described = resources.find(({ format }) => format?.toUpperCase() === 'JSON')
  if (described === undefined) {
    const got = resources.map(({ format }) => format ?? 'unnamed').join(', ')
    throw new UnexpectedAnswer({ url: `kela ${name}`, expected: 'a JSON description', got })
  }
  const url = fileUrl(context.baseUrl, described.url)
  const answer = await context.http.request({ url, accept: description })
  const [table] = readJson(`description of ${name}`, answer.bytes, dataPackage).resources
  return table?.schema.fields ?? []
}

function published(set: DataSet, found: Package, fields: readonly Field[]): Published {
  const columns = checkFields(set, found.name, fields)
  const values = (name: string) => fields.find((field) => field.name === name)?.values ?? []
  const held = fields
    .filter(({ name, values }) => !set.detailed.includes(name) && values?.includes(total))
    .map(({ name }) => name)
  const years = values('vuosi')
    .map(Number)
    .sort((a, b) => a - b)
  const lastMonth = values('vuosikuukausi').map(String).sort().at(-1) ?? null
  const edition = found.metadata_modified.replaceAll(/\D/g, '').slice(0, 14)
  return { set, resources: found.resources, edition, columns, held, years, lastMonth }
}
