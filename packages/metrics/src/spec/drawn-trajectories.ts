import { table } from '@elinvoima/testkit'
import { monthsOf } from '../compute/months.ts'

/** Raahe, whose ecosystem book it is, and North Karelia, which it is seen against. */
export const drawnPair = {
  'reference.employment_area': table`
    code | slug            | name_fi        | on_mainland
    29   | pohjois-karjala | Pohjois-Karjala | true
    32   | raahe           | Raahe          | true
  `,
  'reference.employment_area_member': table`
    employment_area_code | municipality_code | valid_from
    32                   | 678               | 2025-01-01
    29                   | 167               | 2025-01-01
  `,
  'staging.municipality_index': table`
    municipality_code | position_group | stated_on
    678               | area           | 2026-01-13
  `,
  'staging.next_step': table`
    step_key           | due_on
    ecosystem_decision | 2026-12-31
  `,
}

const season = [40, 20, 0, -20, -30, 10, 20, -10, -30, -20, 0, 20]
const months = monthsOf({ from: '2025-01-01', to: '2027-12-01' })
const before = 24

/** Of 10 000 in the labour force: levels apart, a season and a drift in common, a little that is an area's own. */
function unemployedOf(area: number, at: number, effect: number): number {
  const common = (season[at % 12] ?? 0) + 2 * at
  const own = 3 * Math.sin(1.7 * area + 0.9 * at * (1 + (area % 5) / 7))
  return Math.round(900 + 15 * ((area * 7) % 12) + common + own + (area === 6 && at >= before ? effect : 0))
}

/**
 * Twelve areas over three years about the decision of 12/2026, Raahe the seventh, whose unemployed change by `effect`
 * of 10 000 after it.
 */
export function drawnTwelve(effect: number) {
  const areas = Array.from({ length: 12 }, (_, area) => ({
    area,
    code: area === 6 ? '32' : area === 5 ? '29' : String(50 + area),
    slug: area === 6 ? 'raahe' : area === 5 ? 'pohjois-karjala' : `alue-${area}`,
    municipality: area === 6 ? '678' : String(800 + area),
  }))
  const told = areas.flatMap(({ area, municipality }) =>
    months.map((month, at) => `${municipality} | ${month} | ${unemployedOf(area, at, effect)} | 10000`),
  )
  return {
    ...drawnPair,
    'reference.employment_area': table`
      code | slug | name_fi | on_mainland
      ${areas.map(({ code, slug }) => `${code} | ${slug} | ${slug} | true`).join('\n')}
    `,
    'reference.employment_area_member': table`
      employment_area_code | municipality_code | valid_from
      ${areas.map(({ code, municipality }) => `${code} | ${municipality} | 2025-01-01`).join('\n')}
    `,
    'staging.labour_market_month': table`
      municipality_code | month | unemployed | labour_force
      ${told.join('\n')}
    `,
  }
}
