import { afterEach, expect, it } from 'vitest'
import { openWarehouse } from './open.ts'
import { queryOne } from './query.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it.each(['Europe/Helsinki', 'UTC', 'America/New_York'])(
  'writes an instant of a machine in %s as the hour and the day of Greenwich, on every connection',
  async (machine) => {
    process.env['TZ'] = machine
    const warehouse = await openWarehouse({ path: ':memory:' })
    for (const connection of [warehouse.connection, await warehouse.connect()]) {
      const sql = `select cast(cast(instant as timestamp) as varchar) as clock, cast(cast(instant as date) as varchar) as day
        from (select cast('2026-06-30T23:30:00Z' as timestamptz) as instant)`
      expect(await queryOne(connection, sql)).toEqual({ clock: '2026-06-30 23:30:00', day: '2026-06-30' })
    }
    warehouse.close()
  },
)
