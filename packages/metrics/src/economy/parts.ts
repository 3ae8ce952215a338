import { definePart } from '../definition/part.ts'
import { calendarMonth, memberMonth } from '../geography/parts.ts'

/** The voucher lines, with the area whose accounts they are in where staging tells it. */
export const accountLine = definePart(
  'account_line',
  new URL('../prelude/duckdb-account-line.sql', import.meta.url),
)

const paidDayBucket = definePart('paid_day_bucket', new URL('payment/paid-day-bucket.sql', import.meta.url))
const paymentLine = definePart('payment_line', new URL('payment/payment-line.sql', import.meta.url))
const paidDaySpan = definePart('paid_day_span', new URL('payment/paid-day-span.sql', import.meta.url), [
  paidDayBucket,
  paymentLine,
])
const paidDayShare = definePart('paid_day_share', new URL('payment/paid-day-share.sql', import.meta.url), [
  paidDaySpan,
])

/** The payments by bucket of paid days, each with what the fund and the municipality bear of it. */
export const paymentSplit = definePart(
  'payment_split',
  new URL('payment/payment-split.sql', import.meta.url),
  [memberMonth, paidDayShare],
)

const recipientMonth = definePart(
  'recipient_month',
  new URL('payment/recipient-month.sql', import.meta.url),
  [paymentSplit],
)

/** How many recipients went from which bucket of paid days to which, by municipality and month, and their euros. */
export const recipientMove = definePart(
  'recipient_move',
  new URL('payment/recipient-move.sql', import.meta.url),
  [recipientMonth],
)

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
