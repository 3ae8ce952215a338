import { firstDay, lastDay, yearOf } from '../../calendar.ts'
import type { Span } from '../../model/life.ts'
import type { Resident } from '../../model/municipality.ts'
import type { Spell } from '../../model/spell.ts'
import { monthly, PURPOSE, trait } from '../../random/draw.ts'
import type { Row } from '../feed/feeds.ts'
import { educationCode } from './education.ts'
import { endReasonOf } from './end-reason.ts'
import { occupationOf } from './occupation.ts'

function serviceLine({ state, code }: Spell, joblessMonths: number): string {
  if (code === '03' || state === 'W') return '00'
  if (joblessMonths < 6) return '01'
  if (joblessMonths < 18) return '02'
  return joblessMonths < 48 ? '03' : '05'
}

function serviceArea(age: number): string {
  if (age < 30) return '01'
  return age < 55 ? '02' : '03'
}

function planType(language: string, joblessMonths: number, luck: number): string {
  if (language === 'muu' && luck < 0.5) return '04'
  if (joblessMonths >= 18) return luck < 0.7 ? '03' : '07'
  return luck < 0.6 ? '01' : luck < 0.8 ? '02' : luck < 0.9 ? '06' : '05'
}

/** Rows of the job-seeker register of a person: spells seen on some day of the span. */
export function statusRows({ life, spells, municipality }: Resident, identity: string, span: Span): Row[] {
  const { stream, traits } = life
  const occupation = occupationOf(life)
  const rows: Row[] = []
  for (const spell of spells) {
    if (spell.code === null || (spell.endDay ?? lastDay(span.last)) < firstDay(span.first)) continue
    const months = spell.month - (life.changes[0]?.month ?? spell.month)
    const hasPlan = trait(stream, 43) < 0.85
    rows.push([
      identity,
      spell.startDay,
      spell.endDay,
      spell.code,
      endReasonOf(stream, spell),
      municipality,
      serviceLine(spell, months),
      serviceArea((spell.startDay - traits.birthDay) / 365.25),
      educationCode(life, spell.education),
      ...occupation,
      traits.sex,
      String(yearOf(traits.birthDay)),
      traits.language,
      hasPlan ? planType(traits.language, months, monthly(stream, spell.month, PURPOSE.plan)) : null,
    ])
  }
  return rows
}
