import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * States the language of every page of a built site: Evidence's own template says English.
 *
 * @returns how many pages were changed
 */
export async function setSiteLanguage(site: string, language: string): Promise<number> {
  const names = await readdir(site, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const path = join(site, page)
    const html = await readFile(path, 'utf8')
    await writeFile(path, html.replace(/<html lang="[a-z]*"/, `<html lang="${language}"`))
  }
  return pages.length
}
