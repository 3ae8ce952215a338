import type { DemoArea } from '@elinvoima/population'
import { createSchema, loadReference, openWarehouse, query } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'

interface Member extends Record<string, unknown> {
  readonly slug: string
  readonly area: string
  readonly municipality: string
  readonly name: string
  readonly unemployed: number
  readonly labour_force: number
}

// Åland runs its own employment service and makes no exports
const membersSql = `
  select area.slug as slug, area.code as area, municipality.code as municipality, municipality.name_fi as name,
    cast(baseline.unemployed as integer) as unemployed, cast(baseline.labour_force as integer) as labour_force
  from reference.labour_force_baseline as baseline
  join reference.employment_area_member as member
    on member.municipality_code = baseline.municipality_code and member.valid_to is null
  join reference.employment_area as area on area.code = member.employment_area_code
  join reference.municipality as municipality on municipality.code = baseline.municipality_code
  where baseline.month = (select max(month) from reference.labour_force_baseline)
    and baseline.unemployed is not null and area.slug <> 'ahvenanmaa'
  order by area.code, municipality.code`

/** The areas of the demo by slug or code, or all, with the real stocks that it is calibrated to. */
export async function demoAreas(
  referenceFolder: string,
  wanted: readonly string[] | 'all',
): Promise<DemoArea[]> {
  const warehouse = await openWarehouse({ path: ':memory:' })
  await createSchema(warehouse.connection)
  await loadReference(warehouse.connection, referenceFolder)
  const members = await query<Member>(warehouse.connection, membersSql)
  warehouse.close()
  const areas = new Map<string, DemoArea & { municipalities: DemoArea['municipalities'][number][] }>()
  for (const member of members) {
    const area = areas.get(member.area) ?? { slug: member.slug, code: member.area, municipalities: [] }
    area.municipalities.push({
      code: member.municipality,
      name: member.name,
      unemployed: member.unemployed,
      labourForce: member.labour_force,
    })
    areas.set(member.area, area)
  }
  if (wanted === 'all') return [...areas.values()]
  return wanted.map((word) => {
    const area = [...areas.values()].find(({ slug, code }) => slug === word || code === word)
    if (!area) throw new UsageError(`no employment area "${word}"; by slug or code, such as raahe or 32`)
    return area
  })
}
