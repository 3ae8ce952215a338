import type { FeedName } from './feeds.ts'

/** How an area writes one feed. */
export interface FeedDialect {
  /** canonical column: the area's */
  readonly columns: Readonly<Record<string, string>>
  /** canonical column: { the area's code: canonical code } */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How an area writes its exports. */
export interface AreaDialect {
  readonly encoding: 'utf-8' | 'latin-1'
  readonly byteOrderMark: boolean
  readonly delimiter: ';' | ','
  readonly decimal: '.' | ','
  readonly dateFormat: '%Y-%m-%d' | '%d.%m.%Y'
  readonly flags: readonly [no: string, yes: string]
  readonly feeds: Readonly<Record<FeedName, FeedDialect>>
}

const own: FeedDialect = { columns: {}, codes: {} }

/** UTF-8 with a byte order mark, semicolons, decimal comma, ISO dates and the canonical names. */
export const CANONICAL: AreaDialect = {
  encoding: 'utf-8',
  byteOrderMark: true,
  delimiter: ';',
  decimal: ',',
  dateFormat: '%Y-%m-%d',
  flags: ['0', '1'],
  feeds: {
    'jobseeker-register': own,
    services: own,
    benefits: own,
    'service-costs': own,
  },
}

const person = { henkilotunnus: 'hetu' }

/** Latin-1, semicolons, decimal comma, Finnish dates, other column names and some other codes. */
export const RENAMED: AreaDialect = {
  encoding: 'latin-1',
  byteOrderMark: false,
  delimiter: ';',
  decimal: ',',
  dateFormat: '%d.%m.%Y',
  flags: ['e', 'k'],
  feeds: {
    'jobseeker-register': {
      columns: {
        ...person,
        alkupvm: 'jakson alkupäivä',
        loppupvm: 'jakson loppupäivä',
        tyollisyyskoodi: 'työllisyyskoodi',
        paattymissyy: 'päättymissyy',
        kunta: 'kotikunta',
        syntymavuosi: 'syntymävuosi',
        kieliryhma: 'kieliryhmä',
      },
      codes: { sukupuoli: { M: '1', N: '2' } },
    },
    services: {
      columns: {
        ...person,
        paattymistapa: 'päättymistapa',
        kunta: 'kotikunta',
        tuottaja_ytunnus: 'y-tunnus',
      },
      codes: {
        palveluluokka: {
          tyovoimakoul: 'tyovoimakoulutus',
          tyoll: 'tyollistaminen',
        },
      },
    },
    benefits: {
      columns: {
        ...person,
        maksupvm: 'maksupäivä',
        maksetut_paivat: 'maksetut päivät',
        kertyneet_paivat: 'kertyneet päivät',
        kunta_maksupaivana: 'kotikunta',
      },
      codes: {
        etuuslaji: { ANSIO: 'APR', PERUS: 'PPR', TM: 'TMT', YLEIS: 'YLT' },
      },
    },
    'service-costs': {
      columns: { pvm: 'kirjauspäivä', netto_eur: 'netto', kunta: 'kotikunta' },
      codes: {},
    },
  },
}

/** The same names and codes as they stand in a Parquet file: ISO dates and a decimal point, no encoding. */
export function plainWritten(dialect: AreaDialect): AreaDialect {
  const written = {
    encoding: 'utf-8',
    byteOrderMark: false,
    delimiter: ';',
  } as const
  return { ...dialect, ...written, decimal: '.', dateFormat: '%Y-%m-%d' }
}
