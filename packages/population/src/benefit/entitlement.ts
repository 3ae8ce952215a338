import { dayOf } from '../calendar.ts'
import type { Life } from '../model/life.ts'
import { trait, whole } from '../random/draw.ts'

export type BenefitType = 'APR' | 'PPR' | 'TMT' | 'YLT'

/** What a person is entitled to, and how many days have been paid since the employment condition was last met. */
export interface Entitlement {
  earningsRelated: boolean
  conditionMet: boolean
  /** The steps of 2.9.2024 apply. */
  stepped: boolean
  maximumDays: number
  paidDays: number
  waitingDays: number
}

const REFORM = dayOf('2024-09-02')
const GENERAL_SUPPORT = dayOf('2026-05-01')
const WAITING_DAYS = 7

/** Months of work that meet the employment condition: 6 before 2.9.2024 (26 weeks), 12 from it on. */
function conditionMonths(day: number): number {
  return day < REFORM ? 6 : 12
}

function met({ traits }: Life, day: number): Entitlement {
  const old = (day - traits.birthDay) / 365.25 >= 58
  return {
    earningsRelated: traits.fundMember,
    conditionMet: true,
    stepped: day >= REFORM,
    maximumDays: old ? 500 : 400,
    paidDays: 0,
    waitingDays: WAITING_DAYS,
  }
}

/** Entitlement on the day of entering the model. */
export function entitlementAt(life: Life, day: number): Entitlement {
  if (trait(life.stream, 30) < 0.6) return met(life, day)
  const paidDays = whole(trait(life.stream, 31) ** 2, 0, 650)
  return {
    ...met(life, day),
    earningsRelated: false,
    conditionMet: false,
    stepped: false,
    paidDays,
  }
}

/** Entitlement after work that ended on a day: new where the work met the employment condition. */
export function afterWork(life: Life, before: Entitlement, startDay: number, endDay: number): Entitlement {
  const months = (endDay - startDay) / 30.4
  return months >= conditionMonths(endDay) ? met(life, endDay) : before
}

/** The benefit of a period that begins on a day: general support replaces the two basic benefits on 1.5.2026. */
export function benefitTypeOn(
  { earningsRelated, conditionMet, paidDays, maximumDays }: Entitlement,
  day: number,
) {
  const left = conditionMet && paidDays < maximumDays
  if (left && earningsRelated) return 'APR'
  if (day >= GENERAL_SUPPORT) return 'YLT'
  return left ? 'PPR' : 'TMT'
}
