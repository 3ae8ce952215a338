/** The series with so many times each of the parts added, or taken off. */
export function combined(
  series: Float64Array,
  parts: readonly Float64Array[],
  coefficients: Float64Array,
  sign: 1 | -1 = 1,
): Float64Array {
  const sum = series.slice()
  for (const [k, part] of parts.entries()) {
    const times = sign * (coefficients[k] as number)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + times * (part[at] as number)
  }
  return sum
}
