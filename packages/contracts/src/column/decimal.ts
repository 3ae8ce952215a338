import { z } from 'zod'
import { bounded, type NumberBounds } from './integer.ts'
import { refused } from './refused.ts'

export interface DecimalOptions extends NumberBounds {
  /** digits in all, at most 15: what a double holds exactly */
  readonly precision: number
  /** digits after the decimal sign; a text with more is refused, never rounded */
  readonly scale: number
}

/** A decimal number, written plainly: at most `scale` decimals, no sign `+`, leading zeros, spaces or exponent. */
export function decimal(description: string, options: DecimalOptions) {
  const { precision, scale, min, max, unit } = options
  if (!(Number.isInteger(scale) && scale >= 0 && precision > scale && precision <= 15)) {
    throw new RangeError(`decimal: expected scale < precision ≤ 15, got (${precision},${scale})`)
  }
  const written = writtenDecimal(precision, scale)
  return z
    .string()
    .transform((text, context) => {
      const isNegativeZero = text.startsWith('-') && Number(text) === 0
      return written.test(text) && !isNegativeZero ? Number(text) : refused(context, 'type', text)
    })
    .pipe(bounded(z.number(), min, max))
    .meta({ kind: 'decimal', description, precision, scale, ...(unit === undefined ? {} : { unit }) })
}

function writtenDecimal(precision: number, scale: number): RegExp {
  const whole = `(?:0|[1-9][0-9]{0,${precision - scale - 1}})`
  const fraction = scale === 0 ? '' : `(?:\\.[0-9]{1,${scale}})?`
  return new RegExp(`^-?${whole}${fraction}$`)
}
