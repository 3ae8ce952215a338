import { firstDay, lastDay } from '../../calendar.ts'
import type { Span } from '../../model/life.ts'
import type { Resident } from '../../model/municipality.ts'
import { type Service, serviceAt } from '../../model/service-catalogue.ts'
import { serviceMonths } from '../../model/service-start.ts'
import type { Spell } from '../../model/spell.ts'
import { monthly, PURPOSE } from '../../random/draw.ts'
import type { Stream } from '../../random/stream.ts'
import type { Row } from '../feed/feeds.ts'

const DAYS_A_MONTH = 30.4

function ending({ next }: Spell, isCompleted: boolean): string | null {
  if (!next) return null
  if (isCompleted) return 'suoritettu'
  return next.state === 'W' ? 'työllistyi' : 'keskeytti'
}

function qualificationOf(stream: Stream, { qualificationShare }: Service, month: number): string | null {
  if (monthly(stream, month, PURPOSE.qualification) >= qualificationShare) return null
  return 'ammatillisen tutkinnon osa'
}

function providerOf(stream: Stream, { state }: Service, month: number, providers: readonly string[]) {
  if (state !== 'S') return null
  return providers[Math.floor(monthly(stream, month, PURPOSE.provider) * providers.length)] ?? null
}

/** Rows of the services feed of a person: services seen on some day of the span. */
export function serviceRows(
  { life: { stream }, spells, municipality }: Resident,
  identity: string,
  span: Span,
  providers: readonly string[],
): Row[] {
  const rows: Row[] = []
  for (const spell of spells) {
    if (spell.service === null || (spell.endDay ?? lastDay(span.last)) < firstDay(span.first)) continue
    const service = serviceAt(spell.service)
    const length = serviceMonths(stream, spell.month, service)
    const isCompleted = spell.next !== null && spell.next.month - spell.month >= length
    const planned = spell.startDay + Math.round(length * DAYS_A_MONTH) - 1
    const provider = providerOf(stream, service, spell.month, providers)
    rows.push([
      identity,
      service.serviceClass,
      service.code,
      provider,
      spell.startDay,
      isCompleted ? spell.endDay : planned,
      spell.endDay,
      ending(spell, isCompleted),
      spell.next === null ? null : isCompleted ? 1 : 0,
      isCompleted ? qualificationOf(stream, service, spell.next?.month ?? spell.month) : null,
      municipality,
      provider ? `HANK-${provider.slice(3, 7)}` : null,
    ])
  }
  return rows
}
