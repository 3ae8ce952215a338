import { type Origin, UnexpectedAnswer } from '@elinvoima/pipeline'

export const baseUrl = 'https://www.avoindata.fi'

export const origin: Origin = {
  publisher: 'Kela, avoin data',
  url: `${baseUrl}/data/fi/organization/kansanelakelaitos`,
  licence: 'CC BY 4.0',
}

export const json = ['application/json'] as const
/** files of the catalogue come under whatever type their store gives them */
export const description = ['application/json', 'text/plain', 'application/octet-stream'] as const
export const csv = ['text/csv', 'text/plain', 'application/octet-stream'] as const

/** Servers that the catalogue's own files lie on, besides the catalogue itself. */
const fileServers: readonly string[] = ['https://www.avoindata.fi', 'https://avoindata.suomi.fi']

/** Packages of the publisher; `start` counts from zero. */
export function packagesUrl(base: string, page: { readonly start: number; readonly rows: number }): string {
  const url = new URL('/data/api/3/action/package_search', base)
  url.searchParams.set('q', 'Kansaneläkelaitos')
  url.searchParams.set('rows', String(page.rows))
  url.searchParams.set('start', String(page.start))
  return url.href
}

export function sqlUrl(base: string, sql: string): string {
  const url = new URL('/data/api/3/action/datastore_search_sql', base)
  url.searchParams.set('sql', sql)
  return url.href
}

/** A file's address as the catalogue gives it; throws when it lies on a server that is not the catalogue's. */
export function fileUrl(base: string, address: string): string {
  const url = new URL(address, base)
  if (url.origin === new URL(base).origin || fileServers.includes(url.origin)) return url.href
  throw new UnexpectedAnswer({ url: base, expected: `a file on ${fileServers.join(' or ')}`, got: url.href })
}
