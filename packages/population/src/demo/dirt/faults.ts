import { type Cell, columnPlace, type FeedName, type Row, withCells } from '../feed/feeds.ts'
import { withWrongCheckDigit } from '../identity/business-id.ts'
import { withImpossibleDate, withWrongCheck, withWrongSign } from '../identity/person-identity.ts'

/** A kind of broken row: a copy of a good one that breaks exactly one rule, or null where the row does not lend itself. */
export interface FaultKind {
  readonly kind: string
  /** The rule that the border is expected to name. */
  readonly rule: string
  readonly broken: (row: Row) => Row | null
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')

function identity(feed: FeedName, kind: string, damage: (identity: string) => string): FaultKind {
  return {
    kind,
    rule: 'identity',
    broken: (row) => withCells(feed, row, { henkilotunnus: damage(textOf(row[0])) }),
  }
}

function cell(feed: FeedName, kind: string, rule: string, column: string, text: string | null): FaultKind {
  return {
    kind,
    rule,
    broken: (row) => withCells(feed, row, { [column]: text }),
  }
}

/** An end before the start, by ten days. */
function backwards(feed: FeedName, from: string, to: string): FaultKind {
  return {
    kind: 'start_after_end',
    rule: 'order',
    broken: (row) => {
      const start = row[columnPlace(feed, from)]
      return typeof start === 'number' ? withCells(feed, row, { [to]: start - 10 }) : null
    },
  }
}

const duplicate: FaultKind = {
  kind: 'duplicate',
  rule: 'duplicate_row',
  broken: (row) => row,
}

function identities(feed: FeedName): FaultKind[] {
  return [
    identity(feed, 'identity_check', withWrongCheck),
    identity(feed, 'identity_date', withImpossibleDate),
    identity(feed, 'identity_format', withWrongSign),
    cell(feed, 'identity_missing', 'required', 'henkilotunnus', null),
  ]
}

const wrongProvider: FaultKind = {
  kind: 'business_id',
  rule: 'business_id',
  broken: (row) => {
    const provider = textOf(row[3])
    return provider
      ? withCells('services', row, {
          tuottaja_ytunnus: withWrongCheckDigit(provider),
        })
      : null
  },
}

/** The kinds of broken rows of each feed; they are planted in turn. */
export const FAULTS: Readonly<Record<FeedName, readonly FaultKind[]>> = {
  'jobseeker-register': [
    ...identities('jobseeker-register'),
    cell('jobseeker-register', 'date', 'type', 'alkupvm', '31.2.2025'),
    cell('jobseeker-register', 'unknown_code', 'code', 'tyollisyyskoodi', '77'),
    backwards('jobseeker-register', 'alkupvm', 'loppupvm'),
    duplicate,
  ],
  services: [
    ...identities('services'),
    wrongProvider,
    cell('services', 'flag', 'type', 'suoritettu', 'ehkä'),
    cell('services', 'unknown_code', 'pair', 'palvelukoodi', '9Z'),
    backwards('services', 'alkupvm', 'loppupvm'),
    duplicate,
  ],
  benefits: [
    ...identities('benefits'),
    cell('benefits', 'number', 'type', 'brutto_eur', 'n/a'),
    cell('benefits', 'date', 'type', 'maksupvm', '00.00.0000'),
    cell('benefits', 'unknown_code', 'code', 'etuuslaji', 'XYZ'),
    cell('benefits', 'range', 'range', 'maksetut_paivat', '9999'),
    backwards('benefits', 'jakso_alku', 'jakso_loppu'),
    duplicate,
  ],
  'service-costs': [
    cell('service-costs', 'number', 'type', 'netto_eur', '12.000 eur'),
    cell('service-costs', 'account', 'pattern', 'tili', '43A'),
    cell('service-costs', 'unknown_code', 'code', 'palveluluokka', 'sekalaista'),
    duplicate,
  ],
}
