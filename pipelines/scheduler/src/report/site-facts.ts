import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { openWarehouse, query, type Row } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import type { Language } from './languages.ts'

/** What a built site says of itself. */
export interface SiteFacts {
  readonly releaseId: string
  readonly createdAt: Date
  readonly asOf: Date
  readonly isDemo: boolean
  /** why the figures are demo figures, in words of the release; null where it has none in the language */
  readonly demoNote: string | null
  /** name of the steering group's own area */
  readonly area: string
  /** codes of the municipalities of other areas that have a page of their own */
  readonly otherMunicipalities: ReadonlySet<string>
}

/** Rows of a table that the pages of a site were made with. Throws UsageError where the site has no such table. */
async function tableOf(site: string, source: string, table: string): Promise<Row[]> {
  const { renderedFiles } = JSON.parse(readFileSync(join(site, 'data', 'manifest.json'), 'utf8'))
  const files: string[] = renderedFiles?.[source] ?? []
  const file = files.find((path) => path.endsWith(`/${table}.duckdb`))
  if (!file) throw new UsageError(`${site}: the site has no table ${source}.${table}; run elinvoima site`)
  const path = join(site, file.replace(/^static\//, '').replaceAll('/', sep))
  const database = await openWarehouse({ path, readOnly: true })
  try {
    return await query(database.connection, `from "${table}"`)
  } finally {
    database.close()
  }
}

const textIn = (row: Row, column: string): string | null => {
  const value = row[column]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Reads what a built site says of its release and its area. Throws UsageError where it says nothing of them. */
export async function readSiteFacts(site: string, language: Language): Promise<SiteFacts> {
  const [release] = await tableOf(site, 'release', 'release_info')
  const home = (await tableOf(site, 'shown', 'area')).find(({ is_home }) => is_home === true)
  if (!release || !home) throw new UsageError(`${site}: the site has no release or no area of its own`)
  const municipalities = await tableOf(site, 'shown', 'municipality')
  return {
    releaseId: String(release['release_id']),
    createdAt: release['created_at'] as Date,
    asOf: release['as_of'] as Date,
    isDemo: release['is_demo'] === true,
    demoNote: textIn(release, `demo_note_${language}`),
    area: textIn(home, `name_${language}`) ?? String(home['name_fi']),
    otherMunicipalities: new Set(
      municipalities.filter(({ area_code }) => area_code !== home['code']).map(({ code }) => String(code)),
    ),
  }
}
