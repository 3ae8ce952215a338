import { definePart } from '../definition/part.ts'
import type { Tally } from '../definition/tally.ts'
import { calendarMonth, memberMonth } from '../geography/parts.ts'

/** The voucher lines, with the area whose accounts they are in where staging tells it. */
export const accountLine = definePart(
  'account_line',
  new URL('../prelude/duckdb-account-line.sql', import.meta.url),
)

const paidDayBucket = definePart('paid_day_bucket', new URL('payment/paid-day-bucket.sql', import.meta.url))
const paidDaySpan = definePart('paid_day_span', new URL('payment/paid-day-span.sql', import.meta.url), [
  paidDayBucket,
])
const paidDayShare = definePart('paid_day_share', new URL('payment/paid-day-share.sql', import.meta.url), [
  paidDaySpan,
])

const paymentSplit = definePart('payment_split', new URL('payment/payment-split.sql', import.meta.url), [
  memberMonth,
  paidDayShare,
])
/** What each recipient was paid in each month. */
export const recipientMonth = definePart(
  'recipient_month',
  new URL('payment/recipient-month.sql', import.meta.url),
  [paymentSplit],
)

/** Euros by payer and bucket of paid days, and how many recipients went from which bucket to which. */
export const payments: Tally = {
  name: 'payments',
  tables: [
    { name: 'payment_sum', sql: new URL('payment/payment-sum.sql', import.meta.url) },
    { name: 'recipient_move', sql: new URL('payment/recipient-move.sql', import.meta.url) },
  ],
  parts: [recipientMonth],
  reach: { before: 1, after: 0 },
}

/** The moves of recipients as they are known now: what came after the latest month paid is not. */
export const recipientMoveCells = new URL('recipient/recipient-move.cells.sql', import.meta.url)

const areaLine = definePart('area_line', new URL('unit-cost/area-line.sql', import.meta.url), [
  memberMonth,
  accountLine,
])
const areaService = definePart('area_service', new URL('unit-cost/area-service.sql', import.meta.url))
const nationalPrice = definePart('national_price', new URL('unit-cost/national-price.sql', import.meta.url))
const costPeriod = definePart('cost_period', new URL('unit-cost/cost-period.sql', import.meta.url), [
  areaLine,
  areaService,
  calendarMonth,
])

/** What the unit costs of services rest on: their accounts, their periods and the national prices. */
export const serviceCostParts = [costPeriod, nationalPrice]
