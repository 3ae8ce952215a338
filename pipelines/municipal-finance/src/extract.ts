import { type Answer, download, type ExtractContext, eachPart } from '@elinvoima/pipeline'
import { extractMunicipalities } from './municipalities.ts'
import { catalogueUrl, documentUrl, json } from './origin.ts'
import { readJson } from './read-json.ts'
import { latestReports, type YearReport, yearReports } from './report.ts'
import { catalogue, municipalities } from './shapes.ts'

const yearsKept = 2

/**
 * The directory of municipalities, the catalogue, and of each municipality the last approved report of the last
 * two years or of the asked period. An approved report never changes: one that is kept is not asked for again.
 */
export async function* extract(context: ExtractContext): AsyncIterable<Answer> {
  const identities = new Set<string>()
  for await (const answer of extractMunicipalities(context)) {
    yield answer
    for (const { YTunnus } of readJson(answer.name, answer.bytes, municipalities).value) {
      if (YTunnus !== null) identities.add(YTunnus)
    }
  }
  const listed = await download(
    { ...context, known: () => null },
    {
      name: 'catalogue.json',
      url: catalogueUrl(context.baseUrl),
      accept: json,
    },
  )
  if (listed === null) return
  const reports = yearReports(readJson(listed.name, listed.bytes, catalogue).aineistot)
  yield { ...listed, dataUntil: lastDayOf(reports) }
  const wanted = latestReports(reports, identities, yearsOf(context))
  const missing = wanted.filter((report) => context.known(nameOf(report)) === null)
  context.log('reports', { wanted: wanted.length, kept: wanted.length - missing.length })
  yield* eachPart(missing, nameOf, (report) => extractReport(context, report))
}

async function* extractReport(context: ExtractContext, report: YearReport): AsyncIterable<Answer> {
  const url = documentUrl(context.baseUrl, report)
  const answer = await download(context, { name: nameOf(report), url, accept: json })
  if (answer !== null) yield { ...answer, dataUntil: lastDayOf([report]) }
}

function nameOf({ period, businessId, approved }: YearReport): string {
  return `report-${period}-${businessId}-${approved}.json`
}

function yearsOf({ asOf, period }: ExtractContext): { from: number; to: number } {
  if (period !== null) return { from: Number(period.from.slice(0, 4)), to: Number(period.to.slice(0, 4)) }
  const last = asOf.getUTCFullYear() - 1
  return { from: last - yearsKept + 1, to: last }
}

function lastDayOf(reports: readonly YearReport[]): string | null {
  const years = reports.map(({ period }) => Number(period.slice(0, 4)))
  return years.length === 0 ? null : `${years.reduce((a, b) => Math.max(a, b))}-12-31`
}
