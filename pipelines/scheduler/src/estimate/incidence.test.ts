import { describe, expect, it } from 'vitest'
import r from './fixtures/incidence/values.json' with { type: 'json' }
import { causesOf, describeIncidence } from './incidence.ts'

const rowsOf = (groups: readonly string[], group: string) =>
  groups.flatMap((one, row) => (one === group ? [row] : []))
const close = (found: number | null | undefined, expected: number | undefined) =>
  expect(found).toBeCloseTo(expected ?? Number.NaN, 6)

describe('competing ends of biliary cholangitis', () => {
  const { cause, events } = causesOf(Float64Array.from(r.competing.rows.status))

  it.each(r.competing.groups)(
    'are those of survfit and cmprsk ($group)',
    ({ group, estimate, standardError, gray }) => {
      const rows = rowsOf(r.competing.rows.sex, group)
      const found = describeIncidence(
        {
          time: rows.map((row) => r.competing.rows.time[row] ?? 0),
          cause: rows.map((row) => cause[row] ?? 0),
        },
        { at: r.competing.times, level: r.level, events },
      )
      found.at.forEach((at, time) => {
        if (!('events' in at)) throw new Error(`expected ${at.time} days to be followed`)
        at.events.forEach((event, place) => {
          close(event.estimate, estimate[time]?.[place])
          close(event.estimate, gray[time]?.[place])
          close(event.standard_error, standardError[time]?.[place])
        })
      })
    },
  )
})

describe('the one end of the veterans’ trial', () => {
  it.each(r.one.groups)('is that of survfit ($group)', ({ group, ...expected }) => {
    const rows = rowsOf(r.one.rows.celltype, group)
    const { at, restricted_mean, median } = describeIncidence(
      {
        time: rows.map((row) => r.one.rows.time[row] ?? 0),
        cause: rows.map((row) => r.one.rows.status[row] ?? 0),
      },
      { at: r.one.times, level: r.level, events: [1] },
    )
    at.forEach((one, time) => {
      const found = 'kaplan_meier' in one ? one.kaplan_meier : undefined
      close(found?.estimate, expected.survival[time])
      close(found?.standard_error, expected.standardError[time])
      close(found?.interval[0], expected.lower[time])
      close(found?.interval[1], expected.upper[time])
    })
    close(restricted_mean.estimate, expected.mean[0])
    close(restricted_mean.standard_error, expected.mean[1])
    close(median, expected.median)
  })
})

it('does not tell of times past the last one followed', () => {
  const found = describeIncidence({ time: [5, 8], cause: [1, 0] }, { at: [6, 9], level: 0.9, events: [1] })
  expect(found.at[1]).toEqual({ time: 9, not_followed: true })
  expect(found.restricted_mean.horizon).toBe(8)
})

it('tells of any time of spells that have all ended', () => {
  const found = describeIncidence({ time: [5, 8], cause: [1, 2] }, { at: [9], level: 0.9, events: [1, 2] })
  expect(found.at[0]).toMatchObject({ at_risk: 0, events: [{ estimate: 0.5 }, { estimate: 0.5 }] })
})
