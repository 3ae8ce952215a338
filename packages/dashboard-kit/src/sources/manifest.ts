import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DashboardError } from './dashboard-error.ts'
import { dataFolder } from './data-folder.ts'

/** A page table that was written: `source.table`. */
export interface PageTable {
  source: string
  table: string
}

/** The page tables of a dashboard, by the manifest that Evidence reads. Throws DashboardError where none were written. */
export async function readManifest(app: string): Promise<PageTable[]> {
  const file = join(dataFolder(app), 'manifest.json')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DashboardError('no page tables; run `sources` first', file)
  })
  const { renderedFiles } = JSON.parse(text) as { renderedFiles: Record<string, string[]> }
  return Object.entries(renderedFiles).flatMap(([source, files]) =>
    files.map((path) => ({ source, table: basename(path, '.duckdb') })),
  )
}
