/** What the Evidence template around a page supplies. */
declare module '$app/stores' {
  import type { Readable } from 'svelte/store'

  export const page: Readable<{ route: { id: string | null } }>
}
