/** A step several indicators share, kept in a temporary table of the connection that computes them. */
export interface Part {
  name: string
  sql: URL
  /** Parts its SQL reads; they are made first. */
  parts: Part[]
}

/** Names a shared step; its SQL lies at `sql` and says in its first line what one row is. */
export function definePart(name: string, sql: URL, parts: Part[] = []): Part {
  return { name, sql, parts }
}

/** The parts and all that they rest on, each once, in the order they are made. */
export function partsInOrder(parts: readonly Part[]): Part[] {
  const ordered = new Set<Part>()
  const visit = (part: Part): void => {
    part.parts.forEach(visit)
    ordered.add(part)
  }
  parts.forEach(visit)
  return [...ordered]
}
