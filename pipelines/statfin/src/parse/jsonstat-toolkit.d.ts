declare module 'jsonstat-toolkit' {
  export interface JsonStatDataset {
    readonly id: readonly string[]
    readonly value: readonly (number | null)[]
    readonly status: readonly (string | null)[] | null
    Dimension(code: string): JsonStatDimension
  }
  export interface JsonStatDimension {
    readonly id: readonly string[]
    readonly label: string | null
    Category(code: string): { readonly label: string }
  }
  export default function JSONstat(answer: object): JsonStatDataset
}
