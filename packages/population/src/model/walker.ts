import type { Stream } from '../random/stream.ts'
import type { ServicePower } from './service-power.ts'
import type { Traits } from './traits.ts'

/** A person as the monthly steps need one. */
export interface Walker {
  readonly stream: Stream
  readonly traits: Traits
  readonly vitality: number
  readonly power: ServicePower
}
