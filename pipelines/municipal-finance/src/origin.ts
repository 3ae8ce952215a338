import type { Origin } from '@elinvoima/pipeline'

export const baseUrl = 'https://prodkuntarest.westeurope.cloudapp.azure.com'

export const origin: Origin = {
  publisher: 'Valtiokonttori, Tutkihallintoa.fi: kuntatalous',
  url: baseUrl,
  licence: 'CC BY 4.0',
}

export const json = ['application/json'] as const

const directory = 'https://rajapinnat.ymparisto.fi'

/** Every set of figures that municipalities have reported. */
export function catalogueUrl(base: string): string {
  return new URL('/rest/v1/json/aineistot', base).href
}

/** Business identities of municipalities, from the environment administration's directory. */
export function municipalitiesUrl(base: string): string {
  return new URL('/api/Hakemistorajapinta/1.0/odata/Kunta', base === baseUrl ? directory : base).href
}

/** The service takes the words of a report's stage without their dots. */
const stagePaths = { Lopullinen: 'lopullinen', Jälkikorjattu: 'jalkikorjattu' } as const

export type Stage = keyof typeof stagePaths

export function isStage(text: string): text is Stage {
  return text in stagePaths
}

export function documentUrl(
  base: string,
  report: { readonly stage: Stage; readonly businessId: string; readonly period: string },
): string {
  const path = `/rest/v1/json/dokumentti/${stagePaths[report.stage]}/KKNR/${report.businessId}/${report.period}`
  return new URL(path, base).href
}
