/** Of the values offered, those that the SQL has a `$name` for; a `$name` without a value is an error. */
export function bound<V>(sql: string, offered: Record<string, V>): Record<string, V> {
  const names = new Set([...sql.matchAll(/\$([a-z_]+)/g)].map((match) => match[1] ?? ''))
  return Object.fromEntries(
    [...names].map((name) => {
      const value = offered[name]
      if (value === undefined) throw new Error(`indicator SQL: expected a value for $${name}, got none`)
      return [name, value]
    }),
  )
}
