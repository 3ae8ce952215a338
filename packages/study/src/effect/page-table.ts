import type { Share } from './share.ts'

export const points = (value: number) => value.toFixed(2).replace('-', '−')

export const percent = (value: number) => `${(100 * value).toFixed(1)} %`

/** A share and its interval, or a dash where there is nothing to have a share of. */
export const share = ({ value, lower, upper }: Share) =>
  Number.isNaN(value) ? '–' : `${percent(value)} (${(100 * lower).toFixed(1)}–${(100 * upper).toFixed(1)})`

export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
