import { type Answer, download, type ExtractContext, UnexpectedAnswer } from '@elinvoima/pipeline'
import { json, municipalitiesUrl } from './origin.ts'
import { readJson } from './read-json.ts'
import { municipalities } from './shapes.ts'

/** The directory of municipalities, page after page. The next page must lie on the same server. */
export async function* extractMunicipalities(context: ExtractContext): AsyncGenerator<Answer> {
  let url: string | null = municipalitiesUrl(context.baseUrl)
  for (let page = 1; url !== null; page += 1) {
    const answer: Answer | null = await download(
      { ...context, known: () => null },
      {
        name: `municipalities-${page}.json`,
        url,
        accept: json,
      },
    )
    if (answer === null) return
    yield answer
    url = nextPage(url, readJson(answer.name, answer.bytes, municipalities)['@odata.nextLink'] ?? null)
  }
}

function nextPage(url: string, link: string | null): string | null {
  if (link === null) return null
  const next = new URL(link, url)
  const { origin } = new URL(url)
  if (next.origin === origin) return next.href
  throw new UnexpectedAnswer({ url, expected: `a next page on ${origin}`, got: next.href })
}
