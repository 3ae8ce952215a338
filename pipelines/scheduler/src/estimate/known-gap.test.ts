import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simulateRegion, stateIn } from '@elinvoima/population'
import { afterAll, expect, it } from 'vitest'
import { estimateSyntheticControl } from './synthetic-control.ts'

const months = 36
const start = 24
const oddsOfWork = { area: 1, a: 0.85, b: 0.9, c: 0.95, d: 1.05, e: 1.1, f: 1.15, g: 1.2, h: 1.3 }

/** Unemployed percent of everyone whom an area's register has seen, by month. */
function unemployedShare(code: string, odds: number): number[] {
  const { residents, span } = simulateRegion({
    municipalities: [{ code, vitality: odds, persons: 10_000 }],
    lastMonth: '2026-06',
    months,
    seed: 11,
  })
  return Array.from({ length: months }, (_, month) => {
    const unemployed = residents.filter(({ life }) => stateIn(life.changes, span.first + month) === 'U')
    return (100 * unemployed.length) / residents.length
  })
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const folder = mkdtempSync(join(tmpdir(), 'known-gap-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('gets back, in the population model, the gap between the months of people with better odds of work and without', async () => {
  const shares = new Map(
    Object.entries(oddsOfWork).map(([code, odds]) => [code, unemployedShare(code, odds)]),
  )
  const untreated = shares.get('area') ?? []
  const eased = unemployedShare('area', 1.4)
  const known = mean(eased.map((share, month) => share - (untreated[month] ?? 0)).slice(start))
  shares.set('area', [...untreated.slice(0, start), ...eased.slice(start)])
  const data = join(folder, 'panel.csv')
  const lines = [...shares].flatMap(([code, row]) => row.map((share, month) => `${code},${month},${share}`))
  writeFileSync(data, ['area,month,unemployed', ...lines].join('\n'))
  const columns = { unit: 'area', time: 'month', outcome: 'unemployed' }
  const words = { treated: 'area', start, without: [], predictors: [], fit: null }
  const { gaps, pre_rmspe, placebo } = await estimateSyntheticControl({ data, ...columns, ...words })
  const found = mean(gaps.slice(start).map(({ gap }) => gap ?? Number.NaN))
  expect(known).toBeLessThan(-5)
  expect(Math.abs(found / known - 1)).toBeLessThan(0.15)
  expect(pre_rmspe).toBeLessThan(0.3)
  expect(placebo).toMatchObject({ rank: 1, units: 9 })
})
