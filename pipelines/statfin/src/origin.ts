import type { Origin } from '@elinvoima/pipeline'

export const origin: Origin = {
  publisher: 'Tilastokeskus, StatFin; työnvälitystilasto: KEHA-keskus',
  url: 'https://pxdata.stat.fi',
  licence: 'CC BY 4.0',
}

/** PxWeb v1 in Finnish; the folder of a table's subject can be left out of its address */
export const baseUrl = 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin'

/** below the 40 calls in 60 s that the service states, since requests bunch up on their way */
export const limits = { calls: 35, perMs: 60_000, concurrency: 2, timeoutMs: 120_000, retries: 5 }

export const tableUrl = (base: string, id: string) => `${base}/${id}.px`
export const configUrl = (base: string) => `${base}/?config`
