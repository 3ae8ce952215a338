/** The figures that are kept of a report, by their number in the list and the part of the report they lie in. */
const accountParts = new Map([
  ['3319283', 'k-t07'], // operating revenue
  ['3418067', 'k-t07'], // operating expenses
  ['1562', 'k-t07'], // personnel
  ['699', 'k-t07'], // purchased services
  ['3460403', 'k-t07'], // tax revenue
  ['3530963', 'k-t07'], // state transfers
  ['1400', 'k-t07'], // annual margin
  ['1374', 'k-t13'], // investments
])

export function isKept(number: string, part: string): boolean {
  return accountParts.get(number) === part
}
