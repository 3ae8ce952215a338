import { isoDay } from '../column/iso-day.ts'

const directives: Readonly<Record<string, { readonly group: string; readonly digits: string }>> = {
  '%Y': { group: 'year', digits: '[0-9]{4}' },
  '%m': { group: 'month', digits: '[0-9]{2}' },
  '%d': { group: 'day', digits: '[0-9]{2}' },
  '%-m': { group: 'month', digits: '[1-9][0-9]?' },
  '%-d': { group: 'day', digits: '[1-9][0-9]?' },
}

/** Reads days written in one format into ISO dates; null for any other text. Throws on an unknown directive. */
export function dateReader(format: string): (text: string) => string | null {
  const pattern = new RegExp(
    `^${format
      .split(/(%-?[A-Za-z])/u)
      .map(patternOf)
      .join('')}$`,
  )
  return (text) => {
    const { year = '', month = '', day = '' } = pattern.exec(text)?.groups ?? {}
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isoDay(iso) === null ? null : iso
  }
}

function patternOf(part: string): string {
  if (!part.startsWith('%')) return part.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
  const directive = directives[part]
  if (directive === undefined) {
    throw new RangeError(`date format: expected %Y %m %d %-m %-d, got "${part}"`)
  }
  return `(?<${directive.group}>${directive.digits})`
}
