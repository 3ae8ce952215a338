import { firstDay, lastDay, monthOfDay } from '../calendar.ts'
import type { Span } from '../model/life.ts'
import type { Resident } from '../model/municipality.ts'
import type { Spell } from '../model/spell.ts'
import { monthly, PURPOSE, trait } from '../random/draw.ts'
import { afterWork, entitlementAt } from './entitlement.ts'
import { type PaidPeriod, type Payment, payFor, recoveryOf } from './payment.ts'

const CLAIMS = 0.92
const CLAIMS_IN_PART_TIME = 0.6
const RECOVERED = 0.003

/** Share of the full benefit that a spell is paid: none in subsidised work, half in part-time work. */
function shareOf({ code, service, state }: Spell, claimsInPartTime: boolean): number {
  if (code === null || state === 'A') return 0
  if (state === 'U' || service !== null) return 1
  return (code === '09' || code === '04') && claimsInPartTime ? 0.5 : 0
}

function* periodsOf(spell: Spell, share: number, span: Span): Generator<PaidPeriod> {
  const end = spell.endDay ?? lastDay(span.last)
  const { layoff, inService } = {
    layoff: spell.code === '03',
    inService: spell.service !== null,
  }
  for (let month = monthOfDay(spell.startDay); month <= monthOfDay(end); month++) {
    const startDay = Math.max(spell.startDay, firstDay(month))
    yield {
      month,
      startDay,
      endDay: Math.min(end, lastDay(month)),
      share,
      layoff,
      inService,
    }
  }
}

/** Everything a person is paid with a payment day in the span's months, oldest period first. */
export function paymentsOf({ life, spells }: Resident, span: Span): Payment[] {
  const first = spells[0]
  if (!first || trait(life.stream, 33) >= CLAIMS) return []
  const claimsInPartTime = trait(life.stream, 34) < CLAIMS_IN_PART_TIME
  const shown = ({ paidOn }: Payment) => paidOn >= firstDay(span.first) && paidOn <= lastDay(span.last)
  const payments: Payment[] = []
  let entitlement = entitlementAt(life, first.startDay)
  let workFrom: number | null = null
  for (const spell of spells) {
    if (spell.state === 'W') workFrom ??= spell.startDay
    else if (workFrom !== null) {
      entitlement = afterWork(life, entitlement, workFrom, spell.startDay - 1)
      workFrom = null
    }
    const share = shareOf(spell, claimsInPartTime)
    if (share === 0) continue
    for (const period of periodsOf(spell, share, span)) {
      const payment = payFor(life, entitlement, period)
      if (!payment) continue
      if (shown(payment)) payments.push(payment)
      if (monthly(life.stream, period.month, PURPOSE.recovery) >= RECOVERED) continue
      const recovery = recoveryOf(payment)
      if (shown(recovery)) payments.push(recovery)
    }
  }
  return payments
}
