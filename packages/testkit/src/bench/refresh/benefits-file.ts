import { csvMadeOnce } from '../made-once.ts'

export interface PaymentFile {
  readonly path: string
  readonly persons: number
  /** months after 2017-12 */
  readonly firstMonth: number
  readonly months: number
  /** euros more than what was first said of the same payments */
  readonly correction: number
}

const scripts = ['person.sql', 'payments.sql'].map((name) => new URL(name, import.meta.url))

/** Writes `persons × months` benefit payments as the canonical CSV, unless the file is there already. */
export const writePayments = ({
  path,
  firstMonth,
  months,
  persons,
  correction,
}: PaymentFile): Promise<void> =>
  csvMadeOnce(path, {
    scripts,
    from: `payments(${firstMonth}, ${months}, ${persons}, ${correction})`,
    delimiter: ';',
  })
