/** Members of so many areas with one municipality each, as lines of a drawn table. */
export const drawnMembers = (areas: number) =>
  Array.from({ length: areas }, (_, at) => `${at + 10} | ${at + 100}`).join('\n')

/**
 * A year of the register of areas: in the first one person is in a service all year and one of the unemployed moves to
 * open-market work, in the second two and two, and so on; one in each stays unemployed.
 */
export function drawnRegister(areas: number): string {
  let person = 0
  const line = (place: number, from: string, until: string, code: string) =>
    `${person} | ${from} | ${until} | ${code} | ${place + 100} | 2026-01-31 | 1980 | 322`
  return Array.from({ length: areas }, (_, place) => {
    const lines: string[] = []
    const one = (...periods: [string, string, string][]) => {
      person++
      for (const period of periods) lines.push(line(place, ...period))
    }
    one(['2024-12-01', '2024-12-02', '01'], ['2024-12-03', '2026-01-31', '02'])
    for (let more = 0; more <= place; more++) {
      one(['2024-12-03', '2026-01-31', '07'])
      one(['2024-12-03', '2025-02-10', '02'], ['2025-02-11', '2026-01-31', '01'])
    }
    return lines
  })
    .flat()
    .join('\n')
}

/** Parameters under which groups as small as the drawn ones are told. */
export const smallGroupsToo = `
  name               | value | valid_from
  known_exit_months  | 24    | 2020-01-01
  least_persons      | 1     | 2020-01-01
  least_told         | 0     | 2020-01-01
  bootstrap_seed     | 1     | 2020-01-01
  permutation_draws  | 99    | 2020-01-01
  interval_level     | 90    | 2020-01-01
  least_areas        | 10    | 2020-01-01
  least_positive_rho | 0.1   | 2020-01-01
`
