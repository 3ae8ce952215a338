import { generatorOf, uniform } from '@elinvoima/statistics'
import { DOSE_MONTHS, type ServiceHistories } from './service-histories.ts'

/**
 * Drawn persons, for tests: services and lasting unemployment go to the weak, who find less work later; each service
 * month adds `points` to the outcome.
 */
export function drawnDoses(persons: number, points: number, seed = 1): ServiceHistories {
  const generator = generatorOf(seed, 'drawn doses', persons)
  const chance = (share: number) => Number(uniform(generator) < share)
  const drawn = Array.from({ length: persons }, () => {
    const weak = chance(0.5)
    const age = Math.floor(4 * uniform(generator))
    const sex = chance(0.45)
    const education = Math.floor(3 * uniform(generator))
    const worked = Math.floor(3 * uniform(generator))
    let services = 0
    let dose = 0
    let followed = 0
    let served = 0
    for (let month = 1; month <= DOSE_MONTHS; month++) {
      if (chance(0.09 - 0.05 * weak - 0.01 * age + 0.01 * worked) === 1) break
      followed++
      served = chance(served === 1 ? 0.55 + 0.2 * weak : 0.05 + 0.11 * weak + 0.02 * age)
      services |= served << (month - 1)
      dose += served
    }
    const mean = 55 - 30 * weak - 4 * age + 5 * worked + points * dose
    const outcome = mean + 30 * (uniform(generator) - 0.5)
    return { background: [weak, age, sex, education, worked], followed, services, outcome }
  })
  return {
    persons: new Int32Array(persons).fill(1),
    background: [2, 4, 2, 3, 3].map((bands, place) => ({
      bands,
      band: drawn.map(({ background }) => background[place] as number),
    })),
    monthsFollowed: Int32Array.from(drawn, ({ followed }) => followed),
    services: Int32Array.from(drawn, ({ services }) => services),
    outcome: Float64Array.from(drawn, ({ followed, outcome }) =>
      followed === DOSE_MONTHS ? outcome : Number.NaN,
    ),
  }
}
