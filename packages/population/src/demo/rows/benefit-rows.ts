import type { Payment } from '../../benefit/payment.ts'
import type { Row } from '../feed/feeds.ts'

/** Rows of the benefits feed of a person's payments. */
export function benefitRows(payments: readonly Payment[], identity: string, municipality: string): Row[] {
  return payments.map((payment) => [
    identity,
    payment.paidOn,
    payment.type,
    payment.from,
    payment.to,
    payment.days,
    payment.grossCents,
    payment.basicCents,
    payment.grossCents - payment.basicCents,
    String(payment.accruedDays),
    municipality,
    payment.payer,
    payment.layoff ? 1 : 0,
    payment.inService ? 1 : 0,
  ])
}
