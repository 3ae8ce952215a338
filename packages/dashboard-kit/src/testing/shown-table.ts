import type { Column, Row } from '../../dist/downloads/columns.js'

/** A table as a page shows it, with every format and what cannot be shown. */
export const columns: Column[] = [
  { id: 'municipality', title: 'Kunta' },
  { id: 'unemployed', title: 'Työttömät', format: 'count' },
  { id: 'rate', title: 'Työttömyysaste', format: 'percent' },
  { id: 'costs', title: 'Menot, milj. €', format: 'meur' },
  { id: 'change', title: '-muutos; ero', format: 'decimal' },
  { id: 'month', title: 'Kuukausi', format: 'month' },
  { id: 'received_at', title: 'Saatu', format: 'instant' },
  { id: 'is_demo', title: 'Esimerkki', format: 'yesno' },
  { id: 'year', title: 'Vuosi', format: 'year' },
]

export const rows: Row[] = [
  {
    municipality: 'Raahe',
    unemployed: 1253n,
    rate: 11.72,
    costs: 12_345_678.9,
    change: -3.5,
    month: new Date('2026-06-01'),
    received_at: new Date('2026-06-30T21:30:00Z'),
    is_demo: true,
    year: 2026,
    not_shown: 'henkilö',
  },
  {
    municipality: '=HYPERLINK("http://x")',
    unemployed: 'alle 5',
    rate: null,
    costs: 0,
    change: 0.1,
    month: '2026-05-01',
    received_at: null,
    is_demo: false,
    year: null,
  },
]
