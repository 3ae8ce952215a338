import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { literal, openWarehouse, runScript } from '@elinvoima/warehouse'

export interface PaymentFile {
  readonly path: string
  readonly persons: number
  /** months after 2017-12 */
  readonly firstMonth: number
  readonly months: number
  /** euros more than what was first said of the same payments */
  readonly correction: number
}

const script = (name: string) => new URL(name, import.meta.url)

/** Writes `persons × months` benefit payments as the canonical CSV, unless the file is there already. */
export async function writePayments(file: PaymentFile): Promise<void> {
  if (existsSync(file.path)) return
  mkdirSync(dirname(file.path), { recursive: true })
  const database = await openWarehouse({ path: ':memory:' })
  try {
    await runScript(database.connection, script('person.sql'))
    await runScript(database.connection, script('payments.sql'))
    const { firstMonth, months, persons, correction } = file
    await database.connection.run(
      `copy (from payments(${firstMonth}, ${months}, ${persons}, ${correction}))
       to ${literal(`${file.path}.part`)} (format csv, delimiter ';', header)`,
    )
    renameSync(`${file.path}.part`, file.path)
  } finally {
    database.close()
  }
}
