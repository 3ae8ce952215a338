import {
  generatorOf,
  type Interval,
  partialSpearman,
  spearman,
  spearmanInterval,
  spearmanTest,
} from '@elinvoima/statistics'

/** An area with how much service there is, how often people leave for work, and what else differs. */
export interface AreaPair {
  readonly services: number
  readonly exits: number
  /** null where it is not known */
  readonly vacancyRate: number | null
}

export interface AreaRelation {
  readonly pairs: number
  readonly rho: number
  readonly interval: Interval
  /** at equal vacancy rates; null where one is unknown, or they order the areas as services or exits do */
  readonly partialRho: number | null
  readonly pValue: number
}

/** Spearman's ρ of services and exits over areas, Fisher interval, at equal vacancy rates, and its permutation p. */
export function areaRelation(
  pairs: readonly AreaPair[],
  { seed, draws, level }: { seed: number; draws: number; level: number },
): AreaRelation {
  const services = pairs.map((pair) => pair.services)
  const exits = pairs.map((pair) => pair.exits)
  const rho = spearman(services, exits)
  const vacancies = pairs.flatMap(({ vacancyRate }) => (vacancyRate === null ? [] : [vacancyRate]))
  const isFree = (other: readonly number[]) => Math.abs(spearman(other, vacancies)) < 1 - 1e-9
  const canControl = vacancies.length === pairs.length && isFree(services) && isFree(exits)
  return {
    pairs: pairs.length,
    rho,
    interval: spearmanInterval(rho, pairs.length, level),
    partialRho: canControl ? partialSpearman(services, exits, [vacancies]) : null,
    pValue: spearmanTest(generatorOf(seed, 'services against exits'), services, exits, draws).pValue,
  }
}
