import { type Answer, download, type ExtractContext } from '@elinvoima/pipeline'
import { indicators } from './indicators.ts'
import { indicatorUrl, json, regionsUrl, valuesUrl } from './origin.ts'
import { readValues } from './parse.ts'

const yearsKept = 10

/** Regions, then each indicator's description and its values for the last ten years or the asked period. */
export async function* extract(context: ExtractContext): AsyncIterable<Answer> {
  const regions = await download(context, {
    name: 'regions.json',
    url: regionsUrl(context.baseUrl),
    accept: json,
  })
  if (regions !== null) yield regions
  for (const indicator of indicators) yield* extractIndicator(context, indicator)
}

async function* extractIndicator(context: ExtractContext, indicator: number): AsyncIterable<Answer> {
  const described = await download(context, {
    name: `indicator-${indicator}.json`,
    url: indicatorUrl(context.baseUrl, indicator),
    accept: json,
  })
  if (described !== null) yield described
  const values = await download(context, {
    name: `values-${indicator}.json`,
    url: valuesUrl(context.baseUrl, indicator, yearsOf(context)),
    accept: json,
  })
  if (values !== null) yield { ...values, dataUntil: lastDayOf(values) }
}

function yearsOf(context: ExtractContext): number[] {
  const last = Number(context.period?.to.slice(0, 4) ?? context.asOf.getUTCFullYear())
  const first = Number(context.period?.from.slice(0, 4) ?? last - yearsKept + 1)
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

function lastDayOf(values: Answer): string | null {
  const years = readValues(values).map((value) => value.year)
  return years.length === 0 ? null : `${Math.max(...years)}-12-31`
}
