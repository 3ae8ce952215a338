import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Language, languages } from '../edition/languages.ts'

/** The edition that a page of a site belongs to, by the first folder of its path. */
const languageOf = (page: string): Language =>
  languages.find((language) => language === page.split(sep)[0]) ?? languages[0]

/**
 * States the language of every page of a built site: Evidence's own template says English.
 *
 * @returns how many pages were changed
 */
export async function setSiteLanguage(site: string): Promise<number> {
  const names = await readdir(site, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const path = join(site, page)
    const html = await readFile(path, 'utf8')
    await writeFile(path, html.replace(/<html lang="[a-z]*"/, `<html lang="${languageOf(page)}"`))
  }
  return pages.length
}
