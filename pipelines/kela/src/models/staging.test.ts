import { compileContract } from '@elinvoima/contracts'
import { fillTable, table } from '@elinvoima/testkit'
import { createSchema, createStagingViews, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { source } from '../index.ts'

test('sums shares over groups once, by month and rule, and prefers what is published to what was downloaded', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  const { connection } = warehouse
  await createSchema(connection)
  await createStagingViews(
    connection,
    source.models,
    source.tables.map((contract) => compileContract(contract)),
  )
  await fillTable(
    connection,
    'raw.kela_labour_market_support_share',
    table`
      kunta_nro | vuosikuukausi | sukupuoli | tyomarkkinatukipaiva_luokka | saaja_lkm | kunta_osuus_eur
      678       | 202412        | Mies      | Yhteensä                    | 60        | 1000.50
      678       | 202412        | Mies      | 300-499                     | 60        | 1000.50
      678       | 202412        | Nainen    | Yhteensä                    | 40        | -0.50
      199       | 202412        | Tuntematon | Yhteensä                   |           | 10.00`,
  )
  await fillTable(
    connection,
    'raw.kela_municipal_share',
    table`
      kunta_nro | vuosikuukausi | saaja_lkm | kunta_osuus_eur
      9         | 202501        | 7         | 20.25`,
  )
  await fillTable(
    connection,
    'raw.kela_kelasto_share',
    table`
      kunta | Kuukausi | SaajatYhteensä | OsuusYhteensä
      678   | 2024M12  | 1              | 1.00
      678   | 2019M01  | 5              | 50.00`,
  )
  const sql = `select municipality_code, is_unknown_municipality, rule, recipients, share_eur
    from staging.municipal_share order by month, municipality_code`
  expect((await query(connection, sql)).map((row) => Object.values(row))).toEqual([
    ['678', false, 'until_2024', 5, 50],
    ['199', true, 'until_2024', null, 10],
    ['678', false, 'until_2024', 100, 1000],
    ['009', false, 'from_2025', 7, 20.25],
  ])
  warehouse.close()
})

test('tells totals among the groups of recipients', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  const { connection } = warehouse
  await createSchema(connection)
  await createStagingViews(
    connection,
    source.models,
    source.tables.map((contract) => compileContract(contract)),
  )
  await fillTable(
    connection,
    'raw.kela_unemployment_benefit',
    table`
      kunta_nro | vuosikuukausi | ikaryhma | sukupuoli | etuus           | korvausperuste       | korvauslaji | saaja_lkm
      678       | 202501        | 20-24    | Mies      | Työmarkkinatuki | Työttömyys           | Kokonainen  | 12
      678       | 202501        | 20-24    | Mies      | Yhteensä        | Työttömyys           | Kokonainen  | 20`,
  )
  expect(
    await query(
      connection,
      'select benefit, is_total, recipients from staging.benefit_recipient order by recipients',
    ),
  ).toEqual([
    { benefit: 'Työmarkkinatuki', is_total: false, recipients: 12 },
    { benefit: 'Yhteensä', is_total: true, recipients: 20 },
  ])
  warehouse.close()
})
