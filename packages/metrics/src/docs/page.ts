import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { DrawnTable, MetricCases } from '@elinvoima/testkit'
import { isVerified } from '../catalogue/release-rows.ts'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { partsInOrder } from '../definition/part.ts'
import { drawing } from './drawing.ts'

/** The page of an indicator: what it says, its columns, what its spec holds it to, and its SQL. */
export function metricPage(metric: Metric, cases: MetricCases): string {
  return [
    '<!-- Generated from packages/metrics by src/docs/generate.ts; edit the indicator, not this page. -->',
    `# ${metric.title.en} · ${metric.title.fi}`,
    `\`metrics.${metric.name}\`: one row is ${metric.grain}.`,
    facts(metric),
    '## What it means',
    `${metric.means.en}\n\n${metric.means.fi}`,
    '## What it is not',
    `${metric.not.en}\n\n${metric.not.fi}`,
    '## Columns',
    markdown({
      columns: ['column', 'type', 'means'],
      rows: metricColumns(metric).map(({ name, type, description }) => [name, type, description]),
    }),
    metric.interval
      ? `The interval: ${metric.interval}.`
      : 'There is no interval: the figures count everybody, so they have no sampling error.',
    ...studied(metric),
    '## What holds',
    ...Object.entries(cases).flatMap(([sentence, { given, expect }]) => [
      `### It ${sentence}`,
      ...Object.entries(given).map(([name, drawn]) => block(`-- ${name}`, drawn)),
      block(`-- then metrics.${metric.name}`, expect),
    ]),
    '## How it is computed',
    `${metric.how.en}\n\n${metric.how.fi}`,
    ...partsInOrder([...metric.tallies.flatMap(({ parts }) => parts), ...metric.parts]).map(
      (part) => `\`${part.name}\`\n\n${sqlBlock(part.sql)}`,
    ),
    ...metric.tallies.flatMap(({ tables }) =>
      tables.map(({ name, sql }) => `\`tally.${name}\`, kept from night to night\n\n${sqlBlock(sql)}`),
    ),
    `${metric.compute ? 'The cells that it is estimated from' : `\`metrics.${metric.name}\``}\n\n${sqlBlock(metric.sql)}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
}

const studies = new URL('../../../../docs/studies/', import.meta.url)

/** The study of the estimator on simulated regions under a heading of its own, where one lies under the file's name. */
function studied({ file }: Metric): string[] {
  const study = new URL(`${basename(file.pathname, '.ts')}.md`, studies)
  if (!existsSync(study)) return []
  const text = readFileSync(study, 'utf8').replace(/^<!--.*-->\n+/, '')
  return [text.replace(/^#/gm, '##').replaceAll('](../metrics/', '](').trimEnd()]
}

function facts(metric: Metric): string {
  const parameters = Object.entries(metric.parameters).map(
    ([name, { value, unit, origin, verified }]) =>
      `${name} = ${value} ${unit} (${origin}${verified ? '' : '; unverified'})`,
  )
  return markdown({
    columns: ['', ''],
    rows: [
      ['unit', metric.unit],
      ['numerator', metric.numerator],
      ['denominator', metric.denominator ?? 'none'],
      ['formula', metric.formula],
      ['basis', metric.basis.join(', ')],
      ['sources', metric.sources.join(', ')],
      ['reads', metric.dependsOn.join(', ') || 'no other indicator'],
      ['parameters', parameters.join('; ') || 'none'],
      ['assumes', metric.assumes.map((name) => `\`${name}\``).join(', ') || 'nothing'],
      ['revisions', metric.revisions],
      ['verified', isVerified(metric) ? 'yes' : 'no: a rule or a reference value it rests on is unconfirmed'],
    ],
  })
}

function markdown({ columns, rows }: DrawnTable): string {
  const line = (cells: (string | null)[]) =>
    `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

const block = (title: string, drawn: DrawnTable) => `\`\`\`text\n${title}\n${drawing(drawn)}\n\`\`\``

const sqlBlock = (sql: URL) => `\`\`\`sql\n${readFileSync(sql, 'utf8').trimEnd()}\n\`\`\``
