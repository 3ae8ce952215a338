/** How a cell is written: a day, euros from cents, days with one decimal, yes or no, or as it stands. */
export type CellKind = 'text' | 'date' | 'cents' | 'days' | 'flag'

/** A cell: text is written as it stands (dirt too), a number by its column's kind, null as empty. */
export type Cell = string | number | null
export type Row = readonly Cell[]

export const FEED_NAMES = ['jobseeker-register', 'services', 'benefits', 'service-costs'] as const
export type FeedName = (typeof FEED_NAMES)[number]
export type FeedColumn = readonly [name: string, kind: CellKind]

/** Canonical columns of the exports, in file order. */
export const FEED_COLUMNS: Readonly<Record<FeedName, readonly FeedColumn[]>> = {
  'jobseeker-register': [
    ['henkilotunnus', 'text'],
    ['alkupvm', 'date'],
    ['loppupvm', 'date'],
    ['tyollisyyskoodi', 'text'],
    ['paattymissyy', 'text'],
    ['kunta', 'text'],
    ['palvelulinja', 'text'],
    ['palvelualue', 'text'],
    ['koulutusluokka', 'text'],
    ['ammattikoodi', 'text'],
    ['ammattiluokitus', 'text'],
    ['sukupuoli', 'text'],
    ['syntymavuosi', 'text'],
    ['kieliryhma', 'text'],
    ['suunnitelmatyyppi', 'text'],
  ],
  services: [
    ['henkilotunnus', 'text'],
    ['palveluluokka', 'text'],
    ['palvelukoodi', 'text'],
    ['tuottaja_ytunnus', 'text'],
    ['alkupvm', 'date'],
    ['suunniteltu_loppupvm', 'date'],
    ['loppupvm', 'date'],
    ['paattymistapa', 'text'],
    ['suoritettu', 'flag'],
    ['tutkinto', 'text'],
    ['kunta', 'text'],
    ['hankinta', 'text'],
  ],
  benefits: [
    ['henkilotunnus', 'text'],
    ['maksupvm', 'date'],
    ['etuuslaji', 'text'],
    ['jakso_alku', 'date'],
    ['jakso_loppu', 'date'],
    ['maksetut_paivat', 'days'],
    ['brutto_eur', 'cents'],
    ['perusosa_eur', 'cents'],
    ['ansio_osa_eur', 'cents'],
    ['kertyneet_paivat', 'text'],
    ['kunta_maksupaivana', 'text'],
    ['maksaja', 'text'],
    ['lomautus', 'flag'],
    ['palvelun_ajalta', 'flag'],
  ],
  'service-costs': [
    ['tosite', 'text'],
    ['rivi', 'text'],
    ['pvm', 'date'],
    ['tili', 'text'],
    ['palveluluokka', 'text'],
    ['tuottaja_ytunnus', 'text'],
    ['netto_eur', 'cents'],
    ['kunta', 'text'],
  ],
}

/** Place of a column in its feed's rows. Throws RangeError on a column that the feed has not. */
export function columnPlace(feed: FeedName, column: string): number {
  const place = FEED_COLUMNS[feed].findIndex(([name]) => name === column)
  if (place < 0) throw new RangeError(`${feed}: no column "${column}"`)
  return place
}

/** A copy of a row with some columns replaced. */
export function withCells(feed: FeedName, row: Row, cells: Readonly<Record<string, Cell>>): Row {
  const copy = [...row]
  for (const [column, cell] of Object.entries(cells)) copy[columnPlace(feed, column)] = cell
  return copy
}
