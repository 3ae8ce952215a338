import type { Numbers } from './numbers.ts'

/** Row numbers from the smallest value to the largest; equal values keep their order. */
export function risingOrder(values: Numbers): Uint32Array {
  const order = Uint32Array.from({ length: values.length }, (_, row) => row)
  return order.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other)
}
