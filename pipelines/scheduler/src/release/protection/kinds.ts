import { type Metric, metricCatalogue } from '@elinvoima/metrics'

/** Indicators that count persons of the register; what is estimated keeps to groups large enough by itself. */
export const personStocks = (): Metric[] =>
  metricCatalogue().filter(
    ({ basis, unit, compute }) =>
      basis.includes('register') && (unit === 'person' || unit === 'percent') && compute === null,
  )

/** Indicators of euros that persons are behind, in every geography; turnover is their total. */
export const personalAmounts = (): Metric[] =>
  metricCatalogue().filter(({ name }) => name === 'benefits_paid')
