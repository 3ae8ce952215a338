import type { PxwebAnswer } from '@elinvoima/testkit'

const contents = [
  ['HAKIJALOPUSSA', 'Työnhakijoita laskentapäivänä (lkm.)'],
  ['TYOTTOMATLOPUSSA', 'Työttömät työnhakijat laskentapäivänä (lkm.)'],
  ['TYOVOIMATK', 'TK:n Työssäkäyntitilaston työvoima (lkm.)'],
  ['PITKAAIKAISTYOTTOMAT', 'Pitkäaikaistyöttömät (lkm.)'],
] as const

const areas = [
  ['SSS', '9000', '5000', '60000', '900'],
  ['KU678', '500', '300', '3000', '40'],
  ['KU625', '40', '20', '200', '...'],
  // a subregion: not asked for
  ['SK174', '540', '320', '3200', '.'],
] as const

/** A table shaped as 12r5, made by hand: three areas that count and one that does not, so many months to 2026M06. */
export function smallLabourMarket(months: number, updated = '2026-07-21T05.00.00Z'): PxwebAnswer {
  return {
    columns: [
      { code: 'Alue', text: 'Alue', type: 'd' },
      { code: 'timeperiod_m', text: 'Kuukausi', type: 't' },
      ...contents.map(([code, text]) => ({ code, text, type: 'c' as const })),
    ],
    data: monthsTo('2026M06', months).flatMap((month) =>
      areas.map(([area, ...values]) => ({ key: [area, month], values })),
    ),
    metadata: [{ updated, label: 'Työttömät työnhakijat', source: 'Tehty testiä varten' }],
  }
}

function monthsTo(last: string, count: number): string[] {
  const [year = 0, month = 0] = last.split('M').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`
  })
}
