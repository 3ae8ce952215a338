/**
 * A series about a level that walks: y_t = level_t + noise, level_{t+1} = level_t + step. Variances are in the squared
 * unit of the series.
 */
export interface LocalLevel {
  /** More than 0. */
  readonly noiseVariance: number
  readonly stepVariance: number
  /** Of the level of the first period, before that is seen. */
  readonly firstMean: number
  readonly firstVariance: number
}

/** What the Kalman filter does to any series of these variances, by period. */
export interface LevelGains {
  /** Variance of what the periods before do not foresee. */
  readonly innovationVariances: Float64Array
  /** Share of it that is taken for a change of the level. */
  readonly shares: Float64Array
  /** Variance of the level once the period is seen. */
  readonly levelVariances: Float64Array
}

/** The Kalman filter of a local level (Durbin & Koopman 2012, section 2.2): the part that no observation touches. */
export function levelGains(model: LocalLevel, periods: number): LevelGains {
  const { noiseVariance, stepVariance, firstVariance } = model
  if (!(noiseVariance > 0)) throw new RangeError(`noise variance: expected more than 0, got ${noiseVariance}`)
  const innovationVariances = new Float64Array(periods)
  const shares = new Float64Array(periods)
  const levelVariances = new Float64Array(periods)
  for (let period = 0, before = firstVariance; period < periods; period++) {
    const innovationVariance = before + noiseVariance
    const share = before / innovationVariance
    innovationVariances[period] = innovationVariance
    shares[period] = share
    levelVariances[period] = share * noiseVariance
    before = share * noiseVariance + stepVariance
  }
  return { innovationVariances, shares, levelVariances }
}

export interface FilteredLevel {
  /** What each period has that those before it do not foresee. */
  readonly innovations: Float64Array
  /** Mean of the level given the periods up to each. */
  readonly levels: Float64Array
}

/** The part that the observations touch: linear in the series and the first mean together. */
export function filterLevel(
  { shares }: LevelGains,
  series: ArrayLike<number>,
  firstMean: number,
): FilteredLevel {
  const innovations = new Float64Array(shares.length)
  const levels = new Float64Array(shares.length)
  let level = firstMean
  for (let period = 0; period < shares.length; period++) {
    const innovation = (series[period] as number) - level
    level += (shares[period] as number) * innovation
    innovations[period] = innovation
    levels[period] = level
  }
  return { innovations, levels }
}

/** Log density of the series whose innovations these are. */
export function levelLogLikelihood({ innovationVariances }: LevelGains, innovations: Float64Array): number {
  return innovations.reduce((sum, innovation, period) => {
    const variance = innovationVariances[period] as number
    return sum - (Math.log(2 * Math.PI * variance) + innovation ** 2 / variance) / 2
  }, 0)
}
