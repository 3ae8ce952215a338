import { SERVICE_POWERS } from '@elinvoima/population'

export type RegionKind = keyof typeof SERVICE_POWERS

export const REGION_KINDS = Object.keys(SERVICE_POWERS) as RegionKind[]

/** What services do in the region of a seed, 1 or more: seeds in a row take the kinds in turn. */
export function kindOf(seed: number): RegionKind {
  const kind = REGION_KINDS[(seed - 1) % REGION_KINDS.length]
  if (!kind) throw new RangeError(`seed: expected 1 or more, got ${seed}`)
  return kind
}
