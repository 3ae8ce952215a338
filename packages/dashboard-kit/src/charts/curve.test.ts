import { describe, expect, it } from 'vitest'
import { stepsBeside } from '../../dist/charts/beside.js'
import { curvePoints, untoldPlaces } from '../../dist/charts/curve-points.js'
import { endsTold, pointText, sidesTold, untoldWords } from '../../dist/charts/curve-words.js'
import { effectAxis } from '../../dist/charts/effect-axis.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const row = (months: number, value: number | null, reason: string | null = null) => ({
  months,
  value,
  lower: value === null ? null : value - 1,
  upper: value === null ? null : value + 1,
  suppressed_reason: reason,
})
const point = (x: number, value: number, half = 1) => ({ x, value, lower: value - half, upper: value + half })
const mark = (x: number, y: number) => ({ x, y, lower: null, upper: null })

describe('curvePoints', () => {
  it('begins at the origin, in order, without the places that are not told', () => {
    const points = curvePoints([row(12, 40), row(3, 20), row(24, null, 'not_followed')], 'months', 0)
    expect(points.map(({ x, value }) => [x, value])).toEqual([
      [0, 0],
      [3, 20],
      [12, 40],
    ])
  })

  it('has no origin where none is known, where it is told itself, and where nothing is told', () => {
    expect(curvePoints([row(6, 5)], 'months', undefined)).toHaveLength(1)
    expect(curvePoints([row(0, 0), row(6, 5)], 'months', 0)).toHaveLength(2)
    expect(curvePoints([row(6, null)], 'months', 100)).toEqual([])
  })
})

describe('untold places', () => {
  const way = (exit: string, ...rows: ReturnType<typeof row>[]) => rows.map((one) => ({ ...one, exit }))
  const rows = [
    ...way('Työhön', row(12, 40), row(24, null, 'not_followed')),
    ...way('Palveluun', row(12, null, 'small_cell'), row(24, null, 'not_followed')),
  ]

  it('are gathered by why, and tell of which series where it is not all', () => {
    expect(untoldPlaces(rows, 'months', 'exit')).toEqual([
      { reason: 'not_followed', places: [24], names: [] },
      { reason: 'small_cell', places: [12], names: ['Palveluun'] },
    ])
  })

  it('are told in words', () => {
    expect(untoldWords(rows, 'months', 'exit')).toEqual([
      '24 kk: seuranta ei riitä vielä.',
      'Palveluun, 12 kk: alle 5, ei näytetä.',
    ])
    const doses = [row(9, null, 'too_few'), row(2, null, 'too_few'), row(1, 3)]
    expect(untoldWords(doses, 'months', undefined)).toEqual(['2, 9 kk: liian pieni joukko, ei arvioida.'])
  })
})

describe('a curve in words', () => {
  it('has its last point with the interval, and without where it has none', () => {
    expect(plain(pointText(point(12, 43.6, 2), 'percent'))).toBe('43,6 % (41,6–45,6 %)')
    expect(plain(pointText({ x: 12, value: 4.4, lower: null, upper: null }, 'percent'))).toBe('4,4 %')
    expect(endsTold([[point(3, 20), point(12, 40)], []], ['Työhön', 'Muu'], 'percent').map(plain)).toEqual([
      'Työhön: 40,0 % (39,0–41,0 %) 12 kuukauden kohdalla.',
    ])
  })

  it('tells on which side of zero effects are at first and at last', () => {
    expect(
      sidesTold([
        [point(6, -5), point(24, 8)],
        [point(6, -4), point(24, 0)],
      ]),
    ).toEqual([
      '6 kuukauden kohdalla: nollan alapuolella 2/2 väliä, yläpuolella 0/2.',
      '24 kuukauden kohdalla: nollan alapuolella 0/2 väliä, yläpuolella 1/2.',
    ])
    expect(sidesTold([])).toEqual([])
  })
})

describe('effectAxis', () => {
  it('always has zero on it, and signs what is above', () => {
    const axis = effectAxis([3, 8.7], 'percentage_point', 'fi')
    expect(axis.place(0)).toBe(0)
    expect(axis.ticks.map(({ label }) => label)).toContain('0')
    expect(axis.ticks.at(-1)?.label).toMatch(/^\+/)
  })

  it('has room where nothing is told', () => {
    expect(effectAxis([null], 'day', 'fi').place(0)).toBe(0.5)
  })
})

describe('stepsBeside', () => {
  it('puts marks that would lie on one another beside each other, and leaves the others', () => {
    expect(stepsBeside([[mark(1, 0.5)], [mark(1, 0.52)], [mark(1, 0.9)]])).toEqual([[-0.5], [0.5], [0]])
  })
})
