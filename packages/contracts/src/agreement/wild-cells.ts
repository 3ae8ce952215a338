import fc from 'fast-check'
import type { ColumnKind } from '../column/meta.ts'
import { canonicalDialect } from '../dialect/dialect.ts'
import { soundCell } from './sound-cells.ts'

type Cell = fc.Arbitrary<string | null>

/** Cells near the edge of a kind, right ones with something around or inside, and rubbish. */
export function wildCell(kind: ColumnKind): Cell {
  const right = soundCell(kind, canonicalDialect)
  return fc.oneof(
    { weight: 4, arbitrary: edges[kind] ?? right },
    { weight: 3, arbitrary: fc.tuple(surroundings, right, surroundings).map((parts) => parts.join('')) },
    { weight: 3, arbitrary: fc.tuple(right, fc.nat({ max: 12 }), surroundings).map(replaced) },
    { weight: 2, arbitrary: fc.oneof(odd, number, day) },
    { weight: 1, arbitrary: unicode },
    { weight: 1, arbitrary: fc.constant(null) },
  )
}

function replaced([text, at, letter]: [string, number, string]): string {
  return text.slice(0, at) + letter + text.slice(at + 1)
}

const surroundings = fc.constantFrom(
  ...' \t\n\r\u00a0\u2003\u20280+-_eE.,/:9xXaAZ'.split(''),
  '',
  '  ',
  "'",
  '٣',
  '𝟙',
)
const unicode = fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\u0000', ''))
const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '-',
    '-0',
    '-0.0',
    '.5',
    '5.',
    '1e3',
    '1E3',
    '1_000',
    '0x10',
    '0b1',
    '00',
    '007',
    '+5',
    '٣',
    '½',
  ],
  ...['infinity', '-infinity', 'epoch', 'today', 'now', 'nan', 'null', 'NULL', 'true ', 'T', 'yes'],
  ...[
    '2020-1-5',
    '2020-01-5 ',
    '2020/01/05',
    '2020-02-30',
    '2019-02-29',
    '0000-01-01',
    '99999-01-01',
    '99999-01',
    '01.01.99999',
  ],
  ...['2020-01-01 (BC)', '2020-01-01T00:00:00', '2020-01-01 00:00:00', '20200101', '1.2.2020', '01.02.20'],
  ...['2147483648', '-2147483649', '9'.repeat(40), '1,5', '1.5', '1.234,5', '1 234', '5.45', '5.44999'],
)
const number = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+'),
    fc.oneof(
      fc.nat({ max: 500 }).map(String),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 18 }),
    ),
    fc.constantFrom('', '.', ','),
    fc.string({ unit: fc.constantFrom(...'0159'), maxLength: 4 }),
    fc.constantFrom('', '', '', 'e1', 'E-2', ' '),
  )
  .map((parts) => parts.join(''))
const part = (most: number) => fc.nat({ max: most }).map((value) => String(value).padStart(2, '0'))
const parts = fc.tuple(
  fc.constantFrom('0001', '1899', '1900', '2000', '2024', '2199', '2200'),
  part(14),
  part(33),
)
const day = fc.oneof(
  parts.map(([year, month, date]) => `${year}-${month}-${date}`),
  parts.map(([year, month, date]) => `${date}.${month}.${year}`),
  parts.map(([year, month, date]) => `${Number(date)}.${Number(month)}.${year}`),
  parts.map(([year, month, date]) => `${year}${month}${date}`),
)
const identity = fc
  .tuple(part(32), part(13), part(99), fc.constantFrom(...'-+YXWVUABCDEFZG a'), fc.nat({ max: 999 }))
  .map(([dd, mm, yy, sign, individual]) => {
    const zzz = String(individual).padStart(3, '0')
    return dd + mm + yy + sign + zzz + '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(dd + mm + yy + zzz) % 31]
  })

const besideBounds = fc.constantFrom(
  '-101',
  '-1',
  '0',
  '101',
  '401',
  '-400.1',
  '400,1',
  '-400,1',
  '1899',
  '2101',
)
const besideDays = fc.constantFrom(
  ...['1989-12-31', '31.12.1989', '19891231', '1.9.1989', '2031-01-01', '01.01.2031', '20310101', '1.1.2031'],
)

const edges: Partial<Record<ColumnKind, Cell>> = {
  text: fc.string({ unit: fc.constantFrom('A', '1', 'a', 'ä', '👩', '\u0301'), maxLength: 8 }),
  code: fc.constantFrom('00', '01', '02', '2', 'A', '012', 'ä', 'a\u0308', '0️⃣'),
  one_of: fc.constantFrom('Red', 'red ', 'o', "o''k"),
  integer: fc.oneof(fc.integer().map(String), besideBounds),
  decimal: fc.oneof(number, besideBounds),
  date: fc.oneof(day, besideDays),
  month: parts.map(([year, month]) => `${year}-${month}`),
  year: fc.oneof(number, besideBounds),
  flag: fc.constantFrom('KYLLÄ', 'yes', '2', 'T', 'tosi', 'kylla\u0308'),
  person: identity,
  business_id: fc.nat({ max: 99_999_999 }).map((value) => String(value).replace(/(.)$/u, '-$1')),
}
