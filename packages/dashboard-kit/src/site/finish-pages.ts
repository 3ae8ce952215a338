import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Language, languages } from '../edition/languages.ts'

/** The edition that a page of a site belongs to, by the first folder of its path. */
const languageOf = (page: string): Language =>
  languages.find((language) => language === page.split(sep)[0]) ?? languages[0]

/** A page of Evidence's template in its language; a browser asks for the manifest without cookies unless it is told. */
const finished = (html: string, language: Language): string =>
  html
    .replace(/<html lang="[a-z]*"/, `<html lang="${language}"`)
    .replace(/<link rel="manifest" (?!crossorigin)/, '<link rel="manifest" crossorigin="use-credentials" ')

/**
 * Puts right what Evidence's template of a page gets wrong, in every page of a built site: its language, and that
 * the manifest is behind sign-in as all else.
 *
 * @returns how many pages there are
 */
export async function finishPages(site: string): Promise<number> {
  const names = await readdir(site, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const path = join(site, page)
    await writeFile(path, finished(await readFile(path, 'utf8'), languageOf(page)))
  }
  return pages.length
}
