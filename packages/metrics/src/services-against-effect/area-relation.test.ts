import { expect, test } from 'vitest'
import { areaRelation } from './area-relation.ts'

const options = { seed: 1, draws: 499, level: 0.9 }
const pairs = (exits: (place: number) => number, vacancies: (place: number) => number | null = () => null) =>
  Array.from({ length: 45 }, (_, place) => ({
    services: place,
    exits: exits(place),
    vacancyRate: vacancies(place),
  }))

test('finds no relation where exits go up and down regardless of services', () => {
  const {
    rho,
    interval,
    pValue,
    pairs: count,
  } = areaRelation(
    pairs((place) => (place * 17) % 45),
    options,
  )
  expect(count).toBe(45)
  expect(Math.abs(rho)).toBeLessThan(0.25)
  expect(interval.upper - interval.lower).toBeGreaterThan(0.4)
  expect(pValue).toBeGreaterThan(0.1)
})

test('finds a relation that is there, and that it is gone at equal vacancy rates where they make it', () => {
  const jobs = (place: number) => place + ((place * 7) % 11)
  const made = areaRelation(
    pairs((place) => jobs(place) + ((place * 5) % 13), jobs),
    options,
  )
  expect(made.rho).toBeGreaterThan(0.8)
  expect(made.pValue).toBeLessThan(0.01)
  expect(Math.abs(made.partialRho ?? 1)).toBeLessThan(0.5)
})

test('controls for nothing where vacancies are unknown, equal, or order the areas as exits do', () => {
  const up = (place: number) => place + ((place * 7) % 11)
  for (const vacancies of [() => null, () => 2, up])
    expect(areaRelation(pairs(up, vacancies), options).partialRho).toBeNull()
})

test('is no number where the areas do not differ', () => {
  expect(
    areaRelation(
      pairs(() => 1),
      options,
    ).rho,
  ).toBeNaN()
})
