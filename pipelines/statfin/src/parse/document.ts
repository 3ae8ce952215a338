/** One PxWeb answer, whichever format it came in: keys and figures as text, missing figures as PxWeb's dots. */
export interface PxDocument {
  /** when the source last changed the table, in its own words */
  readonly updated: string | null
  readonly keys: readonly PxKey[]
  readonly contents: readonly { readonly code: string; readonly text: string }[]
  /** `key` follows `keys`, `values` follows `contents` */
  readonly rows: readonly { readonly key: readonly string[]; readonly values: readonly string[] }[]
}

export interface PxKey {
  readonly code: string
  readonly text: string
  readonly isTime: boolean
}
