/** SQL: the cell is filled. Never null. */
export function given(text: string): string {
  return `coalesce(${text} > '', false)`
}

/** SQL: the text, null where the cell is empty. */
export function filled(text: string): string {
  return `nullif(${text}, '')`
}

/** SQL: a cell is filled but its text is no value of its type: no cast succeeds, or the value is written otherwise. */
export function unlike(text: string, value: string, mismatch: string): string {
  return `(${given(text)} and (${value} is null or ${mismatch}))`
}
