import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openWarehouse } from '@elinvoima/warehouse'
import { repository } from '../../campaign/elinvoima.ts'
import { timedChild } from '../timed-child.ts'

const template = fileURLToPath(new URL('stock', import.meta.url))

/**
 * Builds what Evidence's own template has on its first page, a chart with two inputs, by the same Evidence and without
 * anything of ours but the patches it needs offline. Returns the folder of the built site.
 */
export async function buildStock(folder: string): Promise<string> {
  const app = join(folder, 'dashboards', 'stock')
  cpSync(template, app, { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(repository, 'dashboards', 'steering-group', 'node_modules'), join(app, 'node_modules'))
  const marts = join(folder, 'marts', 'marts.duckdb')
  mkdirSync(join(folder, 'marts'))
  const empty = await openWarehouse({ path: marts })
  empty.close()
  const bin = (name: string) => join(repository, 'packages', 'dashboard-kit', 'bin', `${name}.mjs`)
  const words = [
    `cd "${app}"`,
    `"${process.execPath}" "${bin('dashboard-sources')}" "${marts}"`,
    'mkdir -p .evidence/template/static',
    'cp -r .edition/.evidence/template/static/data .evidence/template/static/',
    'node_modules/.bin/evidence build:strict',
  ]
  await timedChild('sh', ['-c', words.join(' && ')], { SEND_ANONYMOUS_USAGE_STATS: 'no' })
  return join(app, 'build')
}
