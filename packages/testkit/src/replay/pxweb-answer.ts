/** A PxWeb v1 answer in the format `json`, as stored. */
export interface PxwebAnswer {
  readonly columns: readonly PxwebColumn[]
  readonly data: readonly { readonly key: readonly string[]; readonly values: readonly string[] }[]
  readonly metadata: readonly {
    readonly updated: string
    readonly label: string
    readonly source: string
  }[]
}

export interface PxwebColumn {
  readonly code: string
  readonly text: string
  /** dimension, time, contents */
  readonly type: 'd' | 't' | 'c'
}

export interface PxwebVariable {
  readonly code: string
  readonly text: string
  readonly values: readonly string[]
  readonly valueTexts: readonly string[]
  readonly elimination?: true
  readonly time?: true
}

export interface PxwebQuery {
  readonly query: readonly {
    readonly code: string
    readonly selection: { readonly filter: string; readonly values: readonly string[] }
  }[]
  readonly response: { readonly format: string }
}

export const keyColumns = (answer: PxwebAnswer) => answer.columns.filter(({ type }) => type !== 'c')
export const contentColumns = (answer: PxwebAnswer) => answer.columns.filter(({ type }) => type === 'c')
