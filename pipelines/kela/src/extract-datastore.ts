import { type Answer, download, type ExtractContext, UnexpectedAnswer } from '@elinvoima/pipeline'
import { json, sqlUrl } from './origin.ts'
import type { Published } from './published.ts'
import { readJson } from './read-json.ts'
import { selectMonths } from './select.ts'
import { records } from './shapes.ts'

const limit = 10_000
const mostPages = 1_000

/**
 * Months of one year, page after page until an empty one: the service may give fewer rows than asked for. The empty
 * page is kept too, as `…-end.json`: where it is, all of that edition's year is, and nothing is asked for.
 */
export async function* extractYear(
  context: ExtractContext,
  published: Published,
  resource: string,
  year: number,
): AsyncIterable<Answer> {
  const { set, edition, columns, held } = published
  const stem = `${set.name}-${year}-${edition}`
  const end = `${stem}-end.json`
  if (context.known(end) !== null) return
  let offset = 0
  for (let page = 1; page <= mostPages; page += 1) {
    const name = `${stem}-${String(page).padStart(4, '0')}.json`
    const url = sqlUrl(context.baseUrl, selectMonths({ resource, columns, held, year, limit, offset }))
    const answer = await download({ ...context, known: () => null }, { name, url, accept: json })
    if (answer === null) return
    const got = readJson(name, answer.bytes, records).result.records.length
    const dataUntil = endOf(published, year)
    yield { ...answer, name: got === 0 ? end : name, dataUntil }
    if (got === 0) return
    offset += got
  }
  const expected = `an end within ${mostPages} pages`
  throw new UnexpectedAnswer({ url: `kela ${set.name} ${year}`, expected, got: `${offset} rows and more` })
}

/** Last day of the year, or of the last published month when that is sooner. */
function endOf({ lastMonth }: Published, year: number): string {
  const month = lastMonth?.startsWith(String(year)) ? Number(lastMonth.slice(4)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
