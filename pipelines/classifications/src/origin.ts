import type { Origin } from '@elinvoima/pipeline'

export const baseUrl = 'https://data.stat.fi'

export const origin: Origin = {
  publisher: 'Tilastokeskus, luokituspalvelu ja tilastointialueet',
  url: `${baseUrl}/api/classifications/v2`,
  licence: 'CC BY 4.0',
}

export const json = ['application/json'] as const
export const geoJson = ['application/json', 'application/geo+json'] as const

const boundaryServer = 'https://geo.stat.fi'

/** Addresses of every classification, as a list of texts. */
export function classificationsUrl(base: string): string {
  return new URL('/api/classifications/v2/classifications?format=json', base).href
}

/** Addresses of every table that leads from one classification to another. */
export function correspondencesUrl(base: string): string {
  return new URL('/api/classifications/v2/correspondenceTables?format=json', base).href
}

export type Language = 'fi' | 'sv'

/** The service answers in one language a call. */
export function itemsUrl(base: string, classification: string, language: Language): string {
  const url = new URL(`/api/classifications/v2/classifications/${classification}/classificationItems`, base)
  url.search = new URLSearchParams({
    content: 'data',
    meta: 'max',
    lang: language,
    format: 'json',
  }).toString()
  return url.href
}

/** Asked without content: the answer is addresses that end in the pair of codes, which names no language. */
export function pairsUrl(base: string, source: string, target: string): string {
  return new URL(`/api/classifications/v2/correspondenceTables/${source}%23${target}/maps?format=json`, base)
    .href
}

/** Boundaries of municipalities at 1 : 4 500 000, longitude and latitude in WGS 84. */
export function boundariesUrl(base: string, year: string): string {
  const url = new URL('/geoserver/tilastointialueet/wfs', base === baseUrl ? boundaryServer : base)
  url.search = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: `tilastointialueet:kunta4500k_${year}`,
    outputFormat: 'application/json',
    srsName: 'EPSG:4326',
  }).toString()
  return url.href
}
