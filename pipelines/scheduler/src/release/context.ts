import { metricRows } from '@elinvoima/metrics'
import { type Connection, identifier, literal, type ReleaseFacts } from '@elinvoima/warehouse'
import { readFreshness } from '../freshness/read-freshness.ts'
import { isStale } from '../freshness/source-freshness.ts'
import { rejectTables } from '../quarantine/rejects.ts'
import { sources } from '../sources.ts'
import { stateTables } from './described/release-tables.ts'
import { stateParameters } from './parameters.ts'
import { stated } from './stated.ts'

const publishedGeography = `
  create or replace temp table published_geography as
  with shown as (
    select distinct geography_code as code from metrics.unemployed
    where geography_level = 'employment_area' and basis = 'register'
  ),
  area as (
    select code from shown
    union
    select code from reference.employment_area
    where not exists (select 1 from shown) and code in (select geography_code from metrics.unemployed)
  )
  select 'employment_area' as geography_level, code as geography_code, code as area_code from area
  union all
  select 'municipality', municipality_code, employment_area_code
  from reference.employment_area_member
  where valid_to is null and employment_area_code in (select code from area)`

// what public statistics tell of, whoever's register there is
const mainlandGeography = `
  create or replace temp table mainland_geography as
  select 'employment_area' as geography_level, code as geography_code, code as area_code
  from reference.employment_area
  where on_mainland and valid_to is null`

async function countRejects(connection: Connection): Promise<void> {
  const owner = new Map(
    sources.flatMap(({ name, tables }) => tables.map((table) => [table.name, name] as const)),
  )
  const counts = (await rejectTables(connection)).map(
    (table) => `select ${literal(owner.get(table) ?? '')} as source, ${literal(table)} as table_name,
      coalesce(rule, 'structure') as rule, cast(count(*) as bigint) as rows
      from raw.${identifier(`${table}__rejects`)} group by rule`,
  )
  const none = "select '' as source, '' as table_name, '' as rule, cast(0 as bigint) as rows where false"
  await connection.run(
    `create or replace temp table reject_count as ${[none, ...counts].join(' union all ')}`,
  )
}

/** What a release says of itself and its sources, as temporary tables that `context/*.sql` reads. */
export async function makeContext(connection: Connection, facts: ReleaseFacts): Promise<void> {
  await connection.run(publishedGeography)
  await connection.run(mainlandGeography)
  await countRejects(connection)
  const freshness = (await readFreshness(connection, sources)).map((one, place) => ({
    place,
    source: one.source,
    title_fi: one.title.fi,
    title_en: one.title.en,
    last_received_at: one.receivedMs === null ? null : new Date(one.receivedMs).toISOString(),
    data_until: one.dataUntil,
    promised_days: one.promisedDays,
    is_stale: isStale(one, facts.createdAt),
    is_demo: one.isDemo,
    licence: one.licence,
  }))
  await stated(connection, 'stated_freshness', freshness, {
    place: 'INTEGER',
    source: 'VARCHAR',
    title_fi: 'VARCHAR',
    title_en: 'VARCHAR',
    last_received_at: 'TIMESTAMPTZ',
    data_until: 'DATE',
    promised_days: 'INTEGER',
    is_stale: 'BOOLEAN',
    is_demo: 'BOOLEAN',
    licence: 'VARCHAR',
  })
  await stated(connection, 'stated_metric', metricRows(), {
    name: 'VARCHAR',
    title_fi: 'VARCHAR',
    title_en: 'VARCHAR',
    unit: 'VARCHAR',
    grain: 'VARCHAR',
    numerator: 'VARCHAR',
    denominator: 'VARCHAR',
    how_fi: 'VARCHAR',
    how_en: 'VARCHAR',
    means_fi: 'VARCHAR',
    means_en: 'VARCHAR',
    not_this_fi: 'VARCHAR',
    not_this_en: 'VARCHAR',
    has_interval: 'BOOLEAN',
    sources: 'VARCHAR',
    verified: 'BOOLEAN',
  })
  await stateParameters(connection)
  await stateTables(connection)
  const { releaseId, asOf, createdAt, isDemo } = facts
  const fact = { release_id: releaseId, as_of: asOf, created_at: createdAt.toISOString(), is_demo: isDemo }
  await stated(connection, 'release_fact', [fact], {
    release_id: 'VARCHAR',
    as_of: 'DATE',
    created_at: 'TIMESTAMPTZ',
    is_demo: 'BOOLEAN',
  })
}
