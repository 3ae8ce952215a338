import type { Origin } from '@elinvoima/pipeline'

export const baseUrl = 'https://sotkanet.fi'

export const origin: Origin = {
  publisher: 'Sotkanet.fi, Terveyden ja hyvinvoinnin laitos (THL)',
  url: baseUrl,
  licence: 'CC BY 4.0',
}

export const json = ['application/json'] as const

export function regionsUrl(base: string): string {
  return new URL('/rest/1.1/regions', base).href
}

export function indicatorUrl(base: string, indicator: number): string {
  return new URL(`/rest/1.1/indicators/${indicator}`, base).href
}

/** Both sexes together. The service refuses years joined by commas, so `years` is repeated. */
export function valuesUrl(base: string, indicator: number, years: readonly number[]): string {
  const url = new URL('/rest/1.1/json', base)
  url.searchParams.set('indicator', String(indicator))
  for (const year of years) url.searchParams.append('years', String(year))
  url.searchParams.set('genders', 'total')
  return url.href
}
