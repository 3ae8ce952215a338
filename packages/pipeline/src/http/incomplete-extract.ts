/** Some parts of a source could not be fetched; the others were, and are kept. `errors` has one a part. */
export class IncompleteExtract extends AggregateError {
  override readonly name = 'IncompleteExtract'
  readonly failed: readonly string[]

  constructor(failures: readonly { readonly part: string; readonly error: unknown }[], parts: number) {
    const lines = failures.map(
      ({ part, error }) => `${part}: ${error instanceof Error ? error.message : error}`,
    )
    super(
      failures.map(({ error }) => error),
      `${failures.length} of ${parts} parts failed: ${lines.join('; ')}`,
    )
    this.failed = failures.map(({ part }) => part)
  }
}

/**
 * Yields what every part yields; a part that fails leaves the others, and after the last one
 * IncompleteExtract names all that failed.
 */
export async function* eachPart<Part, Item>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  extract: (part: Part) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const failures: { part: string; error: unknown }[] = []
  for (const part of parts) {
    try {
      yield* extract(part)
    } catch (error) {
      failures.push({ part: nameOf(part), error })
    }
  }
  if (failures.length > 0) throw new IncompleteExtract(failures, parts.length)
}
