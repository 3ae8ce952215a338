/** Two estimates of one sample whose ratio is asked, with their sampling variances and covariance. */
export interface RatioParts {
  numerator: number
  denominator: number
  numeratorVariance: number
  denominatorVariance: number
  covariance: number
}
