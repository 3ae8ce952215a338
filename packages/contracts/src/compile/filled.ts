/** SQL: the text, null where the cell is empty. */
export function filled(text: string): string {
  return `nullif(${text}, '')`
}
