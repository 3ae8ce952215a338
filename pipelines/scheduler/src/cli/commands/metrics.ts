import { writeFileSync } from 'node:fs'
import { query } from '@elinvoima/warehouse'
import { type Command, Option } from 'commander'
import { type FileFormat, fileFormats, isFileFormat } from '../../metrics/export/file-writers.ts'
import { exportMetric, queryMetric, withMarts } from '../../metrics/query-metric.ts'
import { UsageError } from '../../run/failures.ts'
import { newFile } from '../option-values.ts'
import { jsonOf, tableOf } from '../table.ts'
import { printRows, settingsOf, type World } from '../world.ts'

type Format = 'table' | 'json' | FileFormat

interface QueryWords {
  readonly where: readonly string[]
  readonly format: Format
  readonly out?: string
}

async function queryAction(world: World, name: string, { where, format, out }: QueryWords): Promise<void> {
  const settings = settingsOf(world)
  if (isFileFormat(format)) {
    if (!out && format !== 'csv') throw new UsageError(`--format ${format} is no text: give --out FILE`)
    const bytes = await exportMetric(settings, name, where, format)
    if (out) writeFileSync(out, bytes)
    else world.terminal.out(Buffer.from(bytes).toString().trimEnd())
    return
  }
  const text = { table: tableOf, json: jsonOf }[format](await queryMetric(settings, name, where))
  if (out) writeFileSync(out, `${text}\n`)
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
      new Option('--format <format>', 'csv is safe in spreadsheets, arrow an IPC stream')
        .choices(['table', 'json', ...fileFormats])
        .default('table'),
    )
    .option('--out <file>', 'write there; needed for arrow, parquet and xlsx', newFile)
    .action((name: string, words: QueryWords) => queryAction(world, name, words))
}
