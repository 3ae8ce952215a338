/** the areas asked for: the country, municipalities, regions, employment areas */
export const areaPattern = /^(SSS|KU[0-9]{3}|MK[0-9]{2}|TA[0-9]{2})$/

/** Whether a variable speaks of areas: StatFin's codes for municipalities or regions are among its values. */
export function isAreaVariable(values: Iterable<string>): boolean {
  for (const value of values) {
    if (/^(KU[0-9]{3}|MK[0-9]{2})$/.test(value)) return true
  }
  return false
}
