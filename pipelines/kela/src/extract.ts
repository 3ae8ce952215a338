import { type Answer, type ExtractContext, eachPart } from '@elinvoima/pipeline'
import { type DataSet, dataSets } from './data-set.ts'
import { extractYear } from './extract-datastore.ts'
import { extractFiles } from './extract-files.ts'
import { findPackages } from './find-packages.ts'
import { findPublished, type Published } from './published.ts'
import type { Package } from './shapes.ts'

const yearsKept = 2

/**
 * The months of each data set: of the last two published years, or of the asked period. A data set that fails
 * leaves the others. Rows come from the datastore, or from the data set's files where it has no datastore.
 */
export async function* extract(context: ExtractContext): AsyncIterable<Answer> {
  const packages = await findPackages(context)
  yield* eachPart(
    dataSets,
    ({ name }) => name,
    (set) => extractSet(context, packages, set),
  )
}

async function* extractSet(
  context: ExtractContext,
  packages: Package[],
  set: DataSet,
): AsyncIterable<Answer> {
  const published = await findPublished(context, packages, set)
  const years = yearsOf(context, published)
  const resource = published.resources.find(({ datastore_active }) => datastore_active === true)
  context.log('data set', { name: set.name, years, from: resource === undefined ? 'files' : 'datastore' })
  if (resource === undefined) yield* extractFiles(context, published, years)
  else for (const year of years) yield* extractYear(context, published, resource.id, year)
}

function yearsOf({ asOf, period }: ExtractContext, { years }: Published): number[] {
  const thisYear = asOf.getUTCFullYear()
  const published = years.length > 0 ? years : [thisYear - 1, thisYear]
  if (period === null) return published.slice(-yearsKept)
  return published.filter(
    (year) => year >= Number(period.from.slice(0, 4)) && year <= Number(period.to.slice(0, 4)),
  )
}
