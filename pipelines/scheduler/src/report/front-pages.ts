import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { Language } from './languages.ts'
import type { SiteFacts } from './site-facts.ts'
import type { SitePage } from './site-pages.ts'
import { words } from './words.ts'

const style = readFileSync(new URL('front-pages.css', import.meta.url), 'utf8')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const html = (language: Language, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><body>${body}</body></html>`

const day = (at: Date, zone: string, language: Language): string =>
  DateTime.fromJSDate(at, { zone }).toFormat(language === 'fi' ? 'd.M.yyyy' : 'd MMM yyyy', { locale: 'en' })

/** The day of the release in Helsinki, and the day that its data are of. */
const daysOf = ({ createdAt, asOf }: SiteFacts, language: Language) => ({
  published: day(createdAt, 'Europe/Helsinki', language),
  asOf: day(asOf, 'utc', language),
})

/** What stands below every page: the day of the release and of its data, and that it is demo data where it is. */
export function footerOf(facts: SiteFacts, language: Language): string {
  const said = words[language]
  const { published, asOf } = daysOf(facts, language)
  const parts = [`${said.published} ${published}`, `${said.asOf.toLowerCase()} ${asOf}`]
  return [...parts, ...(facts.isDemo ? [said.demo.toLowerCase()] : [])].join(' · ')
}

/** The cover of the pack: whose it is, of which release and day, and that it is demo data where it is. */
export function coverOf(facts: SiteFacts, language: Language): string {
  const said = words[language]
  const days = daysOf(facts, language)
  const demo = `<aside><strong>${said.demo}.</strong> ${escaped(facts.demoNote ?? said.demoNote)}</aside>`
  return html(
    language,
    said.title,
    `<div class="cover"><p class="name">Elinvoima</p><h1>${said.title}</h1><dl>
      <dt>${said.area}</dt><dd>${escaped(facts.area)}</dd>
      <dt>${said.published}</dt><dd>${days.published}</dd>
      <dt>${said.asOf}</dt><dd>${days.asOf}</dd>
    </dl>${facts.isDemo ? demo : ''}</div>`,
  )
}

/** The table of contents: each page with the number that it begins on, as links to `url`. */
export function contentsOf(
  pages: readonly (SitePage & { readonly number: number })[],
  language: Language,
  url: string,
): string {
  const said = words[language]
  const items = pages.map(
    ({ path, title, depth, number }) =>
      `<li class="depth-${depth}"><a href="${escaped(url + path)}"><span>${escaped(title)}</span><span class="leader"></span><span class="number">${number}</span></a></li>`,
  )
  return html(
    language,
    said.contents,
    `<div class="contents"><h1>${said.contents}</h1><ol>${items.join('')}</ol></div>`,
  )
}
