/** why a cell has no figure: hidden by the source, does not apply, not available */
export const states = ['salattu', 'ei_sovellu', 'ei_saatavilla'] as const
export type State = (typeof states)[number]

export interface Figure {
  readonly value: string | null
  readonly state: State | null
}

/**
 * Reads a cell as PxWeb writes it: `...` is hidden (1–4 persons), `.` does not apply, `-` is nothing at all (0),
 * other rows of dots are not available.
 */
export function figureOf(text: string): Figure {
  const cell = text.trim()
  if (cell === '-') return { value: '0', state: null }
  if (cell === '...') return { value: null, state: 'salattu' }
  if (cell === '.') return { value: null, state: 'ei_sovellu' }
  if (cell === '' || /^\.+$/.test(cell)) return { value: null, state: 'ei_saatavilla' }
  return { value: cell, state: null }
}
