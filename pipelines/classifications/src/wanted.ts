import { type ExtractContext, UnexpectedAnswer } from '@elinvoima/pipeline'
import { type Correspondence, correspondenceOf, identifierOf, newestEdition } from './editions.ts'
import { classificationsUrl, correspondencesUrl, json } from './origin.ts'
import { readJson } from './read-json.ts'
import { addresses } from './shapes.ts'

/** Areas that municipalities are led to: regions, wellbeing counties, employment areas. */
const areaStems = [/^maakunta_1_/, /^hyvinvointialue_1_/, /^tyoll\w*_1_/]

export interface Wanted {
  /** the newest edition of municipalities in force */
  readonly municipalities: string
  readonly correspondences: readonly Correspondence[]
}

/** What there is to fetch on the day, read from the service's own lists. Throws when no municipalities are listed. */
export async function findWanted(context: ExtractContext): Promise<Wanted> {
  const classifications = await list(context, 'classifications', classificationsUrl(context.baseUrl))
  const municipalities = newestEdition(classifications, 'kunta_1', context.asOf)
  if (municipalities === null) {
    const got = `${classifications.length} classifications without one`
    throw new UnexpectedAnswer({ url: 'classifications list', expected: 'kunta_1_<day in force>', got })
  }
  const listed = await list(context, 'correspondence tables', correspondencesUrl(context.baseUrl))
  const pairs = listed.flatMap((id) => correspondenceOf(id) ?? [])
  const areas = pairs.filter(
    ({ source, target }) => source === municipalities && areaStems.some((stem) => stem.test(target)),
  )
  const merged = newestMerger(pairs, context.asOf)
  context.log('classifications', { municipalities, areas: areas.map(({ target }) => target), merged })
  return { municipalities, correspondences: merged === null ? areas : [...areas, merged] }
}

/** From municipalities of all times (kunta_2) to those of its own day (kunta_1). */
function newestMerger(pairs: readonly Correspondence[], asOf: Date): Correspondence | null {
  const merging = pairs.filter(({ source, target }) => source.replace('kunta_2_', 'kunta_1_') === target)
  const source = newestEdition(
    merging.map((pair) => pair.source),
    'kunta_2',
    asOf,
  )
  return merging.find((pair) => pair.source === source) ?? null
}

async function list(context: ExtractContext, name: string, url: string): Promise<string[]> {
  const answer = await context.http.request({ url, accept: json })
  return readJson(`list of ${name}`, answer.bytes, addresses).map(identifierOf)
}
