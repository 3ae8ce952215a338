import { openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { decisionMarts } from './decision/decision-marts.ts'
import { emptyRelease } from './testing/empty-release.ts'

const names = ['trajectory_gap.largest_donors_fi']
const wordsOfScorers = ['maturity_criterion.evidence_fi']

test('tells what it says in Finnish of indicators, scenarios and grounds in English too, but for names and scorers’ own words', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    await emptyRelease(warehouse.connection)
    for (const { name, select } of decisionMarts())
      await warehouse.connection.run(`create table marts.main.${name} as ${select}`)
    const rows = await query<{ told: string }>(
      warehouse.connection,
      `select table_name || '.' || column_name as told from information_schema.columns
       where table_catalog = 'marts'`,
    )
    const told = new Set(rows.map((row) => row.told))
    const alone = [...told].filter((name) => name.endsWith('_fi') && !told.has(name.replace(/_fi$/, '_en')))
    expect(told).toContain('decision_ground.why_not_en')
    expect(alone.toSorted()).toEqual([...wordsOfScorers, ...names])
  } finally {
    warehouse.close()
  }
})
