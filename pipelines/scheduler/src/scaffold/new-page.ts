import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { UsageError } from '../run/failures.ts'
import { fill } from './fill.ts'

const template = new URL('template/page.md', import.meta.url)

/** An address: small letters without accents, digits and dashes, folders by slashes. */
const ADDRESS = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/

const titleOf = (path: string): string => {
  const words = (path.split('/').at(-1) ?? '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The title of the first page of a dashboard, or of a page by the last part of its address. */
export function writePage(file: string, title: string): void {
  fill(template, file, { TITLE: title })
}

/**
 * Makes a page with one query, one figure and one chart in a dashboard of the repository.
 *
 * @param path such as `analyst/oma-sivu`: the dashboard, then the address of the page in it
 * @returns the file, relative to the repository
 * @throws UsageError for what is no address, a dashboard that is not there, or a page that is
 */
export function newPage(root: string, path: string): string {
  if (!ADDRESS.test(path)) {
    throw new UsageError(`page "${path}": expected a dashboard and an address such as analyst/oma-sivu`)
  }
  const [dashboard = '', ...address] = path.split('/')
  const dashboards = join(root, 'dashboards')
  if (!existsSync(join(dashboards, dashboard, 'pages'))) {
    throw new UsageError(`no dashboard "${dashboard}"; there are ${readdirSync(dashboards).join(', ')}`)
  }
  const stem = join(dashboards, dashboard, 'pages', ...address)
  for (const taken of [`${stem}.md`, join(stem, 'index.md')]) {
    if (existsSync(taken)) throw new UsageError(`${relative(root, taken)} is there already`)
  }
  writePage(`${stem}.md`, titleOf(path))
  return relative(root, `${stem}.md`)
}
