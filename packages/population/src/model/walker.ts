import type { Stream } from '../random/stream.ts'
import type { Traits } from './traits.ts'

/** A person as the monthly steps need one. */
export interface Walker {
  readonly stream: Stream
  readonly traits: Traits
  readonly vitality: number
}
