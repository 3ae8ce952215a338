export { collectSpecs, type MetricCase, type MetricCases } from './collect-specs.ts'
export { type DrawnTable, table } from './drawn-table.ts'
export { columnTypes, fillTable } from './fill-table.ts'
export { metricSpecWith } from './metric-spec.ts'
