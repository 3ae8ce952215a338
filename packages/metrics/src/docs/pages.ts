import { collectSpecs } from '@elinvoima/testkit'
import { metricCatalogue } from '../catalogue/catalogue.ts'
import { isVerified } from '../catalogue/release-rows.ts'
import { metricPage } from './page.ts'

/** Where the pages lie. */
export const pagesFolder = new URL('../../../../docs/metrics/', import.meta.url)

/** The text of every generated page by its file name. An indicator without a spec is an error. */
export async function metricPages(): Promise<Map<string, string>> {
  const metrics = metricCatalogue()
  const specs = await collectSpecs(async () => {
    for (const { file } of metrics) await import(file.href.replace(/\.ts$/, '.test.ts'))
  })
  const pages = metrics.map((metric): [string, string] => {
    const cases = specs.get(metric.name)
    if (cases === undefined) throw new Error(`metric ${metric.name}: expected a spec beside it, found none`)
    return [`${metric.name}.md`, metricPage(metric, cases)]
  })
  return new Map([['README.md', overview()], ...pages])
}

function overview(): string {
  const rows = metricCatalogue().map(
    (metric) =>
      `| [${metric.name}](${metric.name}.md) | ${metric.title.fi} | ${metric.formula} | ${metric.unit} | ${isVerified(metric) ? 'yes' : 'no'} |`,
  )
  return [
    '# Indicators',
    'Generated from packages/metrics: `npx tsx packages/metrics/src/docs/generate.ts`.',
    ['| indicator | suomeksi | formula | unit | verified |', '| --- | --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ].join('\n\n')
}
