import { type Metric, metricCatalogue } from '@elinvoima/metrics'

/** Indicators that count persons of the register. */
export const personStocks = (): Metric[] =>
  metricCatalogue().filter(({ basis, unit }) => basis.includes('register') && unit !== 'EUR')

/** Indicators of euros that persons are behind, in every geography; turnover is their total. */
export const personalAmounts = (): Metric[] =>
  metricCatalogue().filter(({ name }) => name === 'benefits_paid')
