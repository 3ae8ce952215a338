import { serviceAt } from '../../model/service-catalogue.ts'
import type { Spell } from '../../model/spell.ts'
import { monthly, PURPOSE } from '../../random/draw.ts'
import type { Stream } from '../../random/stream.ts'

/** Into open-market work: a part is recorded as unknown (06) or as a search not renewed (10). */
function workReason({ code }: Spell, luck: number): string {
  if (luck < 0.04) return '06'
  if (luck < 0.14) return '10'
  if (code === '03' || code === '04') return '02'
  return luck < 0.3 ? '01' : '03'
}

/** Reason in the register why a spell ended, or null while it goes on or where the next row follows from it. */
export function endReasonOf(stream: Stream, spell: Spell): string | null {
  const { next, state } = spell
  if (!next) return null
  const luck = monthly(stream, next.month, PURPOSE.endReason)
  if (state === 'W' && next.state === 'W') return luck < 0.2 ? '10' : '03'
  if (next.state === 'W') return workReason(spell, luck)
  if (next.service !== null) return serviceAt(next.service).startReason
  if (next.state === 'E') return '08'
  if (next.state === 'O') return luck < 0.5 ? '05' : luck < 0.85 ? '10' : '06'
  return null
}
