import {
  type AugmentedSyntheticControl,
  augmentedSyntheticControl,
  conformalPValue,
  inSpacePlacebos,
  type Panel,
  quantile,
} from '@elinvoima/statistics'

export interface SyntheticGap {
  readonly control: AugmentedSyntheticControl
  /** By period, where the gaps of the placebos lie: the middle `level` of them. */
  readonly band: readonly { readonly lower: number; readonly upper: number }[]
  /** Root mean squared gap after the decision / before it. */
  readonly ratio: number
  /** Share of the areas, each treated in turn, whose ratio is at least as large. */
  readonly placeboP: number
  /** Conformal p of no effect, with plain synthetic control. */
  readonly conformalP: number
}

/**
 * The gap of the panel's treated area from its augmented synthetic control (Ben-Michael, Feller & Rothstein 2021),
 * beside those of every donor treated as if it were the one (Abadie, Diamond & Hainmueller 2010), none left out.
 */
export function syntheticGap(panel: Panel, level: number): SyntheticGap {
  const control = augmentedSyntheticControl(panel)
  const { donors } = control
  const { placebos, pValue } = inSpacePlacebos({
    treatedUnit: panel.treatedUnit,
    donors,
    prePeriods: panel.prePeriods,
    gapsOf: (unit) =>
      unit === panel.treatedUnit
        ? control.gaps
        : augmentedSyntheticControl({ ...panel, donors, treatedUnit: unit }).gaps,
  })
  const [own, ...others] = placebos
  const tail = (1 - level) / 2
  return {
    control,
    band: Array.from(control.gaps, (_, period) => {
      const gaps = others.map(({ gaps: found }) => found[period] ?? Number.NaN)
      return { lower: quantile(gaps, tail), upper: quantile(gaps, 1 - tail) }
    }),
    ratio: own?.ratio ?? Number.NaN,
    placeboP: pValue,
    conformalP: conformalPValue(panel, 0),
  }
}
