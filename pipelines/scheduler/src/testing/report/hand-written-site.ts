import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openWarehouse } from '@elinvoima/warehouse'

type Language = 'fi' | 'en'

const titles = {
  '': { fi: 'Yhteenveto', en: 'Overview' },
  'menetelmat/': { fi: 'Menetelmät', en: 'Methods' },
  'kunnat/': { fi: 'Kunnat', en: 'Municipalities' },
  'kapea-vai-laaja/': { fi: 'Kapea vai laaja', en: 'Narrow or broad' },
} as const

const bodies: Readonly<Record<string, string>> = {
  '': '<p>Työttömiä <span class="animate-pulse">…</span></p><script src="/late.js"></script>',
  'kunnat/':
    '<p><a href="748/">Siikajoki 9,1 %</a> <a href="678/">Raahe 12,7 %</a> <a href="167/">Joensuu</a> <a href="678/">Raahe</a></p>',
  'kunnat/748/': '<p>198</p>',
  'kunnat/678/': '<p>1 253</p>',
  'kunnat/167/': '<p>5 902</p>',
  'kapea-vai-laaja/': '<p style="height:1500px">0,3–1,2 %</p>',
  'menetelmat/': '<p><a href="../kunnat/">Kunnat</a> <a href="../kunnat/167/">Joensuu</a></p>',
}

/** A figure comes after the page, as on a page with live inputs. */
const late = "setTimeout(() => { document.querySelector('.animate-pulse').outerHTML = '<b>3 028</b>' }, 400)"

const tables: Readonly<Record<string, string>> = {
  'release.release_info': `select 'r1' as release_id, date '2026-07-10' as as_of, timestamp '2026-11-24 22:54:32' as created_at,
    true as is_demo, 'Luvut ovat keksittyjä.' as demo_note_fi, 'The figures are invented.' as demo_note_en`,
  'shown.area': `select * from (values ('32', 'Raahe', 'Raahe', true), ('29', 'Pohjois-Karjala', 'North Karelia', false))
    as area (code, name_fi, name_en, is_home)`,
  'shown.municipality': `select * from (values ('678', '32'), ('748', '32'), ('167', '29')) as municipality (code, area_code)`,
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const municipalities: Readonly<Record<string, string>> = {
  'kunnat/748/': 'Siikajoki',
  'kunnat/678/': 'Raahe',
  'kunnat/167/': 'Joensuu',
}

function pageOf(path: string, language: Language): string {
  const root = language === 'fi' ? '/' : '/en/'
  const menu = Object.entries(titles).map(([to, title]) => `<a href="${root}${to}">${title[language]}</a>`)
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${path}</title><style>@media print { nav { display: none } }</style>
    <nav>${menu.join('')}<a href="/en/">In English</a><a href="/analyst/">SQL</a></nav><main><h1>${municipalities[path] ?? `${path || 'first'} ${language}`}</h1>${bodies[path]}</main></html>`
}

/** Writes a site of the shape of a built one: pages in these languages, the tables of its pages, a demo release. */
export async function writeSite(site: string, languages: readonly Language[]): Promise<void> {
  for (const language of languages) {
    for (const path of Object.keys(bodies)) {
      write(join(site, language === 'fi' ? '' : language, path, 'index.html'), pageOf(path, language))
    }
  }
  write(join(site, 'late.js'), late)
  const renderedFiles: Record<string, string[]> = {}
  for (const [name, select] of Object.entries(tables)) {
    const [source = '', table = ''] = name.split('.')
    const file = `data/${source}/${table}/0123/${table}.duckdb`
    mkdirSync(dirname(join(site, file)), { recursive: true })
    const database = await openWarehouse({ path: join(site, file) })
    await database.connection.run(`create table ${table} as ${select}`)
    database.close()
    renderedFiles[source] = [...(renderedFiles[source] ?? []), `static/${file}`]
  }
  write(join(site, 'data', 'manifest.json'), JSON.stringify({ renderedFiles }))
}
