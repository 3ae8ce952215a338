import type { ExtractContext } from '@elinvoima/pipeline'
import { json, packagesUrl } from './origin.ts'
import { readJson } from './read-json.ts'
import { type Package, packages } from './shapes.ts'

const rows = 100

/** Every package of the publisher, page after page. */
export async function findPackages(context: ExtractContext): Promise<Package[]> {
  const found: Package[] = []
  for (let count = Infinity; found.length < count; ) {
    const url = packagesUrl(context.baseUrl, { start: found.length, rows })
    const answer = await context.http.request({ url, accept: json })
    const { result } = readJson('list of packages', answer.bytes, packages)
    if (result.results.length === 0) break
    found.push(...result.results)
    count = result.count
  }
  return found
}
