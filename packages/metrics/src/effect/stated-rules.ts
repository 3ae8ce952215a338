/** The parameters of effects as indicators.md has them, for tests. */
export const statedRules = {
  interval_level: 90,
  bootstrap_draws: 200,
  least_persons: 30,
  effect_least_ess: 60,
  effect_most_smd: 0.1,
  effect_same_within: 2,
  effect_prior_mean: 2,
  effect_prior_sd: 5,
  effect_between_sd: 5,
  effect_sureness: 95,
  effect_power: 80,
  effect_significance: 5,
}
