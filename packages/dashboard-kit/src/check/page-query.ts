import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEditionPages } from '../edition/edition-pages.ts'

/** A query of a dashboard as it is written, with `${name}` where it takes in another. */
export interface PageQuery {
  name: string
  sql: string
  /** Path relative to the dashboard. */
  file: string
  /** 1-based line of its first line of SQL. */
  line: number
}

/** The queries of a page: its own fenced blocks, and the names its front matter takes from `queries/`. */
export interface Page {
  file: string
  own: PageQuery[]
  borrowed: { name: string; file: string }[]
}

/** Reads every page (`pages/**.md`) of a dashboard in every language. */
export async function readPages(app: string): Promise<Page[]> {
  return (await readEditionPages(app)).map(({ source, text }) => parsePage(source, text))
}

/** Reads every shared query (`queries/**.sql`) of a dashboard, by its path below `queries`. */
export async function readSharedQueries(app: string): Promise<Map<string, PageQuery>> {
  const names = await readdir(join(app, 'queries'), { recursive: true }).catch(() => [])
  const files = names.filter((name) => name.endsWith('.sql')).sort()
  const queries = files.map(async (name): Promise<[string, PageQuery]> => {
    const file = join('queries', name)
    return [name, { name, sql: await readFile(join(app, file), 'utf8'), file, line: 1 }]
  })
  return new Map(await Promise.all(queries))
}

/** Finds the queries in the text of a page. */
export function parsePage(file: string, text: string): Page {
  const own = [...text.matchAll(/^```sql +(\w+)[^\n]*\n(.*?)^```/gms)].map((block) => ({
    name: block[1] ?? '',
    sql: block[2] ?? '',
    file,
    line: text.slice(0, block.index).split('\n').length + 1,
  }))
  const frontMatter = /^---\n(.*?)^---/ms.exec(text)?.[1] ?? ''
  const borrowed = [...frontMatter.matchAll(/^ +- (\w+): *(\S+\.sql)$/gm)].map((entry) => ({
    name: entry[1] ?? '',
    file: entry[2] ?? '',
  }))
  return { file, own, borrowed }
}
