const numberType = {
  person: { part: 'bigint', value: 'bigint' },
  percent: { part: 'bigint', value: 'double' },
  EUR: { part: 'decimal(18, 2)', value: 'decimal(18, 2)' },
  EUR_per_EUR: { part: 'decimal(18, 2)', value: 'double' },
  percentage_point: { part: 'double', value: 'double' },
  day: { part: 'double', value: 'double' },
  correlation: { part: 'double', value: 'double' },
  point: { part: 'double', value: 'double' },
  unit_of_metric: { part: 'double', value: 'double' },
} as const

export type Unit = keyof typeof numberType

/** The units an indicator can have. */
export const unitNames = Object.keys(numberType) as [Unit, ...Unit[]]

/** The types of numerator and denominator, and of the value, of an indicator of a unit. */
export const numberTypes = (unit: Unit) => numberType[unit]
