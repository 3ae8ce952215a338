import { linkSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { madeFolder } from '../made-once.ts'
import { type PaymentFile, writePayments } from './benefits-file.ts'

const monthsInAll = 100

/** A payment file of the benchmark, made once and kept. */
export async function paymentFile(persons: number, wanted: Partial<PaymentFile> = {}): Promise<string> {
  const { firstMonth = 0, months = monthsInAll, correction = 0 } = wanted
  const path = join(madeFolder, `benefits-${persons}-${firstMonth}-${months}-${correction}.csv`)
  await writePayments({ path, persons, firstMonth, months, correction })
  return path
}

/** The payments of the last months, each corrected by a euro. */
export const correctionOfLastMonths = (persons: number, months: number) =>
  paymentFile(persons, { firstMonth: monthsInAll - months, months, correction: 1 })

/** Corrections of all months. */
export const correctionOfAllMonths = (persons: number) => paymentFile(persons, { correction: 2 })

/** A folder for a data folder and an inbox, on the disk of the files, so that a link is enough to deliver one. */
export function workplace(): { data: string; inbox: string; folder: string } {
  mkdirSync(madeFolder, { recursive: true })
  const folder = mkdtempSync(join(madeFolder, 'run-'))
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  return { folder, inbox, data: join(folder, 'data') }
}

export const deliver = (inbox: string, file: string, day: string): void =>
  linkSync(file, join(inbox, `benefits-raahe-${day}.csv`))
