import { type Answer, download, type ExtractContext } from '@elinvoima/pipeline'
import { csv, fileUrl } from './origin.ts'
import type { Published } from './published.ts'

/** The data set's CSV files, or of files cut by year those that hold a wanted one. */
export async function* extractFiles(
  context: ExtractContext,
  { set, resources }: Published,
  years: readonly number[],
): AsyncIterable<Answer> {
  for (const resource of resources.filter(({ format }) => format?.toUpperCase() === 'CSV')) {
    const url = fileUrl(context.baseUrl, resource.url)
    const file = new URL(url).pathname.split('/').at(-1) ?? ''
    if (!years.some((year) => mayHold(file, year))) continue
    const name = `${set.name}-file-${file.replaceAll(/[^\w.-]/g, '_')}`
    const answer = await download(context, { name, url, accept: csv })
    if (answer !== null) yield answer
  }
}

/** `data_2005_2017.csv` holds the years from the first to the last, `data_2018.csv` one, `data.csv` may hold any. */
export function mayHold(file: string, year: number): boolean {
  const [, first, last] = /_(\d{4})(?:_(\d{4}))?\.csv$/.exec(file) ?? []
  if (first === undefined) return true
  return year >= Number(first) && year <= Number(last ?? first)
}
