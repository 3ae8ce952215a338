import { compileContract } from '@elinvoima/contracts'
import { fillTable, table } from '@elinvoima/testkit'
import { createSchema, createStagingViews, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { source } from '../index.ts'

test('gives amounts by municipality code, in English, unreported ones as null', async () => {
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
    'raw.municipal_finance_municipality',
    table`
      kunta_id | ytunnus
      69       | 0184278-6`,
  )
  await fillTable(
    connection,
    'raw.municipal_finance_figure',
    table`
      ytunnus   | raportointikausi | osakokonaisuus | taksonomia | tunnusluku | arvo
      0184278-6 | 2024C12          | k-t07          | t1         | 3418067    | 52000000.10
      0184278-6 | 2024C12          | k-t13          | t1         | 1374       |`,
  )
  const amounts =
    'select municipality_code, year, account, amount_eur from staging.municipal_account order by account'
  expect(await query(connection, amounts)).toEqual([
    { municipality_code: '069', year: 2024, account: 'investments', amount_eur: null },
    { municipality_code: '069', year: 2024, account: 'operating_expenses', amount_eur: 52000000.1 },
  ])
  warehouse.close()
})
