import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/competing/values.json' with { type: 'json' }
import { generatorOf } from '../random/generator.ts'
import { uniformWhole } from '../random/uniform.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { restrictedMean } from './restricted-mean.ts'
import { riskTable } from './risk-table.ts'
import type { Spells } from './spells.ts'
import { timeLost } from './time-lost.ts'

const close = (found: number | undefined, expected: number | undefined, digits: number) =>
  expect(found).toBeCloseTo(expected ?? Number.NaN, digits)

describe.each(['continuous', 'ties', 'truncated'] as const)('competing ends of %s', (name) => {
  const { input, ...expected } = r[name]
  const entry = 'length' in input.entry ? { entry: input.entry } : {}
  const table = riskTable({ time: input.time, cause: input.cause, ...entry }, 2)

  it('has the shares and the standard errors of survfit', () => {
    const found = cumulativeIncidence(table)
    for (const [step, shares] of expected.occupancy.entries()) {
      const place = found.time.findIndex((time) => Math.abs(time - (expected.time[step] ?? 0)) < 1e-9)
      close(found.survival[place], shares[0], 8)
      for (const cause of [0, 1]) {
        close(found.incidence[cause]?.[place], shares[cause + 1], 8)
        close(found.standardError[cause]?.[place], expected.standardError[step]?.[cause + 1], 7)
      }
    }
  })

  it('loses the time that survfit loses, as surely', () => {
    for (const [place, end] of expected.ends.entries())
      for (const [cause, found] of timeLost(table, end).entries()) {
        close(found.value, expected.lost[place]?.months[cause], 6)
        close(found.standardError, expected.lost[place]?.standardError[cause], 6)
      }
  })
})

it.each(['continuous', 'ties'] as const)('has the variance of cuminc for %s', (name) => {
  const { input, gray } = r[name]
  const found = cumulativeIncidence(riskTable({ time: input.time, cause: input.cause }, 2), 'aalen')
  for (const cause of [0, 1])
    for (let step = 0; step < found.time.length; step++) {
      const variance = gray.variance[cause]?.[step]
      if (typeof variance !== 'number') continue
      close(found.incidence[cause]?.[step], gray.estimate[cause]?.[step] ?? Number.NaN, 8)
      close((found.standardError[cause]?.[step] ?? 0) ** 2, variance, 8)
    }
})

it('has Greenwood’s standard error where there is one cause', () => {
  const table = riskTable({
    time: r.ties.input.time,
    cause: r.ties.input.cause.map((cause) => Math.min(cause, 1)),
  })
  const curve = kaplanMeier(table)
  const found = cumulativeIncidence(table)
  for (let step = 0; step < 200; step++) close(found.standardError[0]?.[step], curve.standardError[step], 9)
})

it('shares out everyone at every time, and all the time up to the horizon', () => {
  const spells = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(spells, fc.integer({ min: 1, max: 25 }), (rows, horizon) => {
      const table = riskTable({ time: rows.map(([time]) => time), cause: rows.map(([, cause]) => cause) }, 3)
      const found = cumulativeIncidence(table)
      found.survival.forEach((going, step) => {
        close(
          found.incidence.reduce((sum, share) => sum + (share[step] ?? 0), going),
          1,
          10,
        )
      })
      const lost = timeLost(table, horizon).reduce((sum, part) => sum + part.value, 0)
      close(lost + restrictedMean(table, horizon).value, horizon, 8)
    }),
  )
})

it('gathers a million spells in well under a second', () => {
  const generator = generatorOf(1)
  const spells: Spells = {
    time: Float64Array.from({ length: 1_000_000 }, () => uniformWhole(generator, 2000) + 1),
    cause: Uint8Array.from({ length: 1_000_000 }, () => uniformWhole(generator, 4)),
  }
  const started = process.cpuUsage()
  const found = cumulativeIncidence(riskTable(spells, 3))
  const tookSeconds = process.cpuUsage(started).user / 1e6
  expect(found.time).toHaveLength(2000)
  expect(tookSeconds).toBeLessThan(1)
})
