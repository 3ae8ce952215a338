import { firstDay, lastDay, nextWeekday, weekdaysBetween } from '../calendar.ts'
import type { Life } from '../model/life.ts'
import { monthly, PURPOSE, trait } from '../random/draw.ts'
import { BASIC_DAILY_EUR, earningsRelatedDailyEur, stepShare } from './daily-amount.ts'
import { type BenefitType, benefitTypeOn, type Entitlement } from './entitlement.ts'

/** One payment; amounts in cents, days with halves. A recovery has negative days and amounts. */
export interface Payment {
  readonly paidOn: number
  readonly type: BenefitType
  readonly from: number
  readonly to: number
  readonly days: number
  readonly grossCents: number
  readonly basicCents: number
  /** Days paid since the employment condition was last met, this payment included. */
  readonly accruedDays: number
  readonly payer: string
  readonly layoff: boolean
  readonly inService: boolean
}

/** What is paid for in a month: part of a spell. */
export interface PaidPeriod {
  readonly month: number
  readonly startDay: number
  readonly endDay: number
  /** Share of the full benefit; part-time work adjusts it. */
  readonly share: number
  readonly layoff: boolean
  readonly inService: boolean
}

function payerOf({ stream }: Life, type: BenefitType): string {
  if (type !== 'APR') return 'KELA'
  const fund = trait(stream, 32)
  return fund < 0.5 ? 'YTK' : fund < 0.6 ? 'AARIA' : 'KASSA'
}

function dailyEur({ traits }: Life, type: BenefitType, { stepped, paidDays }: Entitlement): number {
  if (type !== 'APR') return BASIC_DAILY_EUR
  const full = earningsRelatedDailyEur(traits.monthlyPay)
  return stepped ? Math.max(BASIC_DAILY_EUR, full * stepShare(paidDays + 1)) : full
}

/** Days of the period that are paid; moves the waiting and paid-day counters of the entitlement on. */
function takeDays(entitlement: Entitlement, period: PaidPeriod, type: BenefitType): number {
  const weekdays = weekdaysBetween(
    Math.max(period.startDay, firstDay(period.month)),
    Math.min(period.endDay, lastDay(period.month)),
  )
  const waited = Math.min(weekdays, entitlement.waitingDays)
  entitlement.waitingDays -= waited
  const left = type === 'APR' || type === 'PPR' ? entitlement.maximumDays - entitlement.paidDays : weekdays
  const days = Math.min(Math.round((weekdays - waited) * period.share * 2) / 2, left)
  entitlement.paidDays += days
  return days
}

/** The payment for a period, or null where no day of it is paid. Changes the entitlement's counters. */
export function payFor(life: Life, entitlement: Entitlement, period: PaidPeriod): Payment | null {
  const type = benefitTypeOn(entitlement, period.startDay)
  const daily = dailyEur(life, type, entitlement)
  const days = takeDays(entitlement, period, type)
  if (days === 0) return null
  const delay = 3 + Math.floor(monthly(life.stream, period.month, PURPOSE.payDelay) * 9)
  return {
    paidOn: nextWeekday(period.endDay + delay),
    type,
    from: period.startDay,
    to: period.endDay,
    days,
    grossCents: Math.round(daily * days * 100),
    basicCents: Math.round(BASIC_DAILY_EUR * days * 100),
    accruedDays: Math.floor(entitlement.paidDays),
    payer: payerOf(life, type),
    layoff: period.layoff,
    inService: period.inService,
  }
}

/** A recovery of up to five days of a payment, 40 days later. */
export function recoveryOf(payment: Payment): Payment {
  const days = Math.min(5, payment.days)
  const part = days / payment.days
  return {
    ...payment,
    paidOn: nextWeekday(payment.paidOn + 40),
    days: -days,
    grossCents: -Math.round(payment.grossCents * part),
    basicCents: -Math.round(payment.basicCents * part),
    accruedDays: Math.max(0, Math.floor(payment.accruedDays - days)),
  }
}
