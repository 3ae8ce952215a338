/**
 * The month, from 1, from which on what has been saved is no longer less than what extra coordination has cost; null
 * where that is not so at the end. `saved` is EUR of each month, `extra` EUR of coordination a month.
 */
export function paybackMonth(saved: Float64Array, extra: number): number | null {
  let net = 0
  let since: number | null = null
  saved.forEach((euros, month) => {
    net += euros - extra
    if (net < 0) since = null
    else since ??= month + 1
  })
  return since
}
