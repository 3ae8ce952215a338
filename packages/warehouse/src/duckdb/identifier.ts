/** A name as SQL writes it: `"name"`. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as SQL writes it, for the places where DuckDB takes no parameter: `'text'`. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
