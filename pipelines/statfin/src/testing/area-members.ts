import { readFileSync } from 'node:fs'

const reference = (name: string) =>
  readFileSync(new URL(`../../../../data/reference/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** StatFin's codes of the municipalities of an employment area: `KU678` … of `raahe`. */
export function areaMembers(slug: string): ReadonlySet<string> {
  const area = reference('employment_area').find((row) => row[1] === slug)?.[0]
  const members = reference('employment_area_member').filter((row) => row[0] === area)
  return new Set(members.map((row) => `KU${row[1]}`))
}
