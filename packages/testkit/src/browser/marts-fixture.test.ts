import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExpectedFigure, expectedFigures } from './expected-figure.ts'
import { makeMartsFixture } from './marts-fixture.ts'

let folder: string
let figures: ExpectedFigure[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marts-'))
  const marts = join(folder, 'marts.duckdb')
  await makeMartsFixture(marts)
  figures = await expectedFigures(marts, 'fi')
})

afterAll(() => rm(folder, { recursive: true }))

const textOf = (figure: string, geography: string) =>
  figures.find((one) => one.figure === figure && one.geography === geography)?.text

describe('makeMartsFixture', () => {
  it('draws the official figures of June 2026', () => {
    expect(textOf('unemployed', '32')).toBe('3 028')
    expect(textOf('unemployment_rate', '32')).toBe('10,8 %')
  })

  it('hides a cell for each reason', () => {
    expect(textOf('long_term_unemployed', '630')).toBe('alle 5, ei näytetä')
    expect(textOf('long_term_unemployed', '691')).toBe('ei näytetä, suojaa toista lukua')
    expect(textOf('activation_rate', '630')).toBe('liian pieni joukko, ei lasketa')
  })

  it('draws the result per euro, human capital and participations of the area', () => {
    expect(textOf('human_capital_per_euro', '32')).toBe('0,57 €')
    expect(textOf('human_capital', '32')).toBe('819,9 milj. €')
    expect(textOf('human_capital_per_person', '32')).toBe('174 375 €')
    expect(textOf('professional_growth', '32')).toBe('−3,0 milj. €')
    expect(textOf('human_capital_growth_percent', '32')).toBe('3,6 %')
    expect(textOf('unemployment_exit', '32')).toBe('43,6 %')
    expect(textOf('esf_participations', '32')).toBe('154')
  })

  it('has four figures and three payers of each of the 24 municipalities', () => {
    const municipalities = new Set(
      figures.map(({ geography }) => geography).filter((code) => code.length === 3),
    )
    expect(municipalities.size).toBe(24)
    expect(figures.filter(({ geography }) => geography.length === 3)).toHaveLength(24 * 7)
  })
})
