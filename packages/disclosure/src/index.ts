export type { ProtectedCell, SumRelation } from './cell.ts'
export * from './errors.ts'
export { protect } from './protect/protect.ts'
export { type DisclosureRule, recommendedRule, type SuppressedReason, showsInterval } from './rule.ts'
