/** Tells of a name once for as long as it stays: returns the names that were not among the last given. */
export function newsOnly(): (names: readonly string[]) => string[] {
  let told: readonly string[] = []
  return (names) => {
    const fresh = names.filter((name) => !told.includes(name))
    told = names
    return fresh
  }
}
