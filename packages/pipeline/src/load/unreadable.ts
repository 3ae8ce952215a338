/** Errors of readers: bytes that are not what their name says. */
const readers = new Set(['UnexpectedAnswer', 'WorkbookUnreadable'])

/** How DuckDB begins what it says of bytes that it cannot read. */
const engineWords =
  /^(?:Invalid Input|Invalid|IO|Conversion|Parser|Binder|Not implemented|Serialization|Out of Range) Error: /

const isOfUnpacking = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')

/** Why the bytes of a snapshot cannot be read, in one line; null when the error is of another kind. */
export function unreadableReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const [line = ''] = error.message.split('\n', 1)
  if (isOfUnpacking(error)) return `the packed file is cut off or damaged (${line})`
  if (readers.has(error.name) || error instanceof SyntaxError) return line
  if (/No space left|Could not write|Failed to write/i.test(line)) return null
  return engineWords.test(line)
    ? line
        .replace(engineWords, '')
        .replaceAll(/ ?(?:in|of|from)? ?(?:file )?["']\/[^"']*["']/g, '')
        .trim()
    : null
}
