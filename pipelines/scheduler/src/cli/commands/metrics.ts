import { writeFileSync } from 'node:fs'
import { query } from '@elinvoima/warehouse'
import { type Command, Option } from 'commander'
import { arrowOf, csvOf, xlsxOf } from '../../metrics/formats.ts'
import { queryMetric, withMarts, writeParquet } from '../../metrics/query-metric.ts'
import { UsageError } from '../../run/failures.ts'
import { newFile } from '../option-values.ts'
import { jsonOf, tableOf } from '../table.ts'
import { printRows, settingsOf, type World } from '../world.ts'

type Format = 'table' | 'csv' | 'json' | 'arrow' | 'parquet' | 'xlsx'

interface QueryWords {
  readonly where: readonly string[]
  readonly format: Format
  readonly out?: string
}

async function queryAction(world: World, name: string, { where, format, out }: QueryWords): Promise<void> {
  const settings = settingsOf(world)
  const isText = format === 'table' || format === 'csv' || format === 'json'
  if (!out && !isText) throw new UsageError(`--format ${format} is no text: give --out FILE`)
  const file = out ?? ''
  if (format === 'parquet') return writeParquet(settings, name, where, file)
  const rows = await queryMetric(settings, name, where)
  if (format === 'arrow') return writeFileSync(file, arrowOf(rows))
  if (format === 'xlsx') return writeFileSync(file, await xlsxOf(rows, name))
  const text = { table: tableOf, csv: csvOf, json: jsonOf }[format](rows)
  if (out) writeFileSync(file, `${text}\n`)
  else world.terminal.out(text)
}

export function addMetrics(program: Command, world: World): void {
  const metrics = program.command('metrics').description('the indicators and their values, from the release')
  metrics
    .command('list')
    .description('the indicators of the current release')
    .option('--json', 'print as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const sql = 'select name, title_fi, title_en, unit, verified from metric order by name'
      printRows(world, await withMarts(settingsOf(world), (marts) => query(marts, sql)), json ?? false)
    })
  metrics
    .command('show')
    .description('what an indicator is and is not')
    .argument('<name>')
    .option('--json', 'print as JSON')
    .action(async (name: string, { json }: { json?: boolean }) => {
      const [row] = await queryMetric(settingsOf(world), 'metric', [`name=${name}`])
      if (!row) throw new UsageError(`no indicator "${name}"; see metrics list`)
      if (json) return world.terminal.out(jsonOf(row))
      for (const [what, value] of Object.entries(row)) world.terminal.out(`${what.padEnd(12)} ${value}`)
    })
  metrics
    .command('query')
    .description('values, such as: query unemployed --where area=raahe month=2026-06')
    .argument('<name>')
    .option('--where <condition...>', 'area=raahe, municipality=678, month=2026-06, or column=value', [])
    .addOption(
      new Option('--format <format>')
        .choices(['table', 'csv', 'json', 'arrow', 'parquet', 'xlsx'])
        .default('table'),
    )
    .option('--out <file>', 'write there; needed for arrow, parquet and xlsx', newFile)
    .action((name: string, words: QueryWords) => queryAction(world, name, words))
}
