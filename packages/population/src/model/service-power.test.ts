import { expect, it } from 'vitest'
import { streamOf } from '../random/stream.ts'
import { expectedGain } from './expected-gain.ts'
import { walkLife } from './life.ts'
import { spanOf } from './region.ts'
import { serviceAt } from './service-catalogue.ts'
import { SERVICE_POWERS } from './service-power.ts'

const span = spanOf('2026-06', 60)
const lives = (kind: keyof typeof SERVICE_POWERS) =>
  Array.from({ length: 3000 }, (_, person) => walkLife(streamOf(5, person), 1, span, SERVICE_POWERS[kind]))
const startsOf = (kind: keyof typeof SERVICE_POWERS) =>
  lives(kind).flatMap((life) => life.starts.map((start) => ({ life, start })))
const gain = (kind: keyof typeof SERVICE_POWERS, monthsAhead: number) => {
  const gains = startsOf(kind).map(({ life, start }) =>
    expectedGain(life, start, { monthsAhead, futures: 4 }),
  )
  return gains.reduce((sum, one) => sum + one, 0) / gains.length
}

it('lets every life go on to work exactly as if nothing had started, where services do nothing', () => {
  const started = startsOf('nothing')
  expect(started.length).toBeGreaterThan(500)
  for (const { start } of started) {
    expect(start.started).toEqual(start.waited)
    expect(start.started).toEqual(start.never)
  }
})

it('expects of a start that does nothing a gain of exactly zero, however far ahead', () => {
  for (const { life, start } of startsOf('nothing').slice(0, 300))
    for (const monthsAhead of [0, 1, 2, 6, 12, 24])
      expect(expectedGain(life, start, { monthsAhead, futures: 10 })).toBe(0)
})

it('still holds people in a service that does nothing, and lets some of them leave it for work', () => {
  const spells = lives('nothing').flatMap(({ changes }) =>
    changes.map((change, place) => ({ ...change, next: changes[place + 1]?.state })),
  )
  const left = spells.filter(({ service }) => service !== null).map(({ next }) => next)
  expect(left.filter((state) => state === 'U').length).toBeGreaterThan(100)
  expect(left.filter((state) => state === 'W').length).toBeGreaterThan(10)
})

it('expects a loss of services that only take time, and a gain a year on of those that also give', () => {
  expect(gain('harms', 12)).toBeLessThan(-0.01)
  expect(gain('helps', 12)).toBeGreaterThan(0.01)
})

it('leaves the work of a life as it is where the service is not among those meant', () => {
  const ofClass = startsOf('mixed').map(({ life, start }) => ({
    gain: expectedGain(life, start, { monthsAhead: 12, futures: 10 }),
    isMeant: ['tyovoimakoulutus', 'muu'].includes(serviceAt(start.service).serviceClass),
  }))
  const mean = (wanted: boolean) => {
    const gains = ofClass.filter(({ isMeant }) => isMeant === wanted).map(({ gain }) => gain)
    return gains.reduce((sum, one) => sum + one, 0) / gains.length
  }
  expect(mean(true)).toBeGreaterThan(0.02)
  expect(Math.abs(mean(false))).toBeLessThan(0.01)
})
