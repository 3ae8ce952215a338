import { type Answer, download, type ExtractContext, eachPart } from '@elinvoima/pipeline'
import { boundariesUrl, geoJson, itemsUrl, json, type Language, pairsUrl } from './origin.ts'
import { findWanted } from './wanted.ts'

interface Part {
  readonly name: string
  readonly url: string
  readonly accept: readonly string[]
}

const languages: readonly Language[] = ['fi', 'sv']

/**
 * Municipalities in force and the areas they belong to, in Finnish and in Swedish, mergers, and boundaries.
 * A part that fails leaves the others; a backfill's period does not matter, editions carry their own days.
 */
export async function* extract(context: ExtractContext): AsyncIterable<Answer> {
  const { municipalities, correspondences } = await findWanted(context)
  const base = context.baseUrl
  const areas = correspondences.filter(({ source }) => source === municipalities).map(({ target }) => target)
  const items = [municipalities, ...areas].flatMap((classification) =>
    languages.map((language) => ({
      name: `items-${classification}-${language}.json`,
      url: itemsUrl(base, classification, language),
      accept: json,
    })),
  )
  const pairs = correspondences.map(({ source, target }) => ({
    name: `pairs-${source}-${target}.json`,
    url: pairsUrl(base, source, target),
    accept: json,
  }))
  const year = municipalities.slice(-8, -4)
  const boundaries = { name: `boundaries-${year}.json`, url: boundariesUrl(base, year), accept: geoJson }
  const parts: Part[] = [...items, ...pairs, boundaries]
  yield* eachPart(
    parts,
    ({ name }) => name,
    (part) => extractPart(context, part),
  )
}

async function* extractPart(context: ExtractContext, part: Part): AsyncIterable<Answer> {
  const answer = await download(context, part)
  if (answer !== null) yield answer
}
