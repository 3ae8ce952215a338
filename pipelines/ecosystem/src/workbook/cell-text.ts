import type { CellValue } from 'exceljs'

/**
 * The text of a workbook's cell as a canonical file would write it: decimal point, ISO days, true/false.
 * A formula gives its stored result, rich text and links their words, an error its sign (`#REF!`). Null where empty.
 */
export function cellText(value: CellValue): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return dayOrInstant(value)
  if (typeof value !== 'object') return filled(String(value))
  if ('richText' in value) return filled(value.richText.map((part) => part.text).join(''))
  if ('text' in value) return cellText(value.text as CellValue)
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result ?? null)
  return 'error' in value ? value.error : null
}

function filled(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

function dayOrInstant(value: Date): string {
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}
