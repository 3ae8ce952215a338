export interface Correspondence {
  readonly source: string
  readonly target: string
}

/** `kunta_1_20260101` of `https://…/classifications/kunta_1_20260101?format=json`. */
export function identifierOf(address: string): string {
  const path = address.replace(/\?.*$/, '')
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}

/** The newest edition of a classification in force on a day; editions end in the day they came into force. */
export function newestEdition(identifiers: readonly string[], stem: string, asOf: Date): string | null {
  const day = asOf.toISOString().slice(0, 10).replaceAll('-', '')
  const editions = identifiers.filter(
    (id) => id.startsWith(`${stem}_`) && /^\d{8}$/.test(id.slice(stem.length + 1)),
  )
  const inForce = editions.filter((id) => id.slice(stem.length + 1) <= day).sort()
  return inForce.at(-1) ?? null
}

/** The two classifications of `kunta_1_20260101#maakunta_1_20260101`; null for anything else. */
export function correspondenceOf(identifier: string): Correspondence | null {
  const match = /^(\w+_\d{8})#(\w+_\d{8})$/.exec(identifier)
  const [, source, target] = match ?? []
  return source === undefined || target === undefined ? null : { source, target }
}
