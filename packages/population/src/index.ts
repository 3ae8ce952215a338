export { earningsRelatedDailyEur, stepShare } from './benefit/daily-amount.ts'
export type { DemoArea, DemoMunicipality } from './demo/area.ts'
export type { DemoFormat } from './demo/area-files.ts'
export type { FeedName } from './demo/feed/feeds.ts'
export type { MadeFile } from './demo/file/feed-file.ts'
export {
  type DemoFacts,
  type DemoOptions,
  makeDemo,
} from './demo/make-demo.ts'
export type { Truth } from './demo/truth.ts'
export type { ServiceStart } from './model/contrast.ts'
export type { Effect, Effects } from './model/effect.ts'
export { expectedGain } from './model/expected-gain.ts'
export type { Drawing, Resident } from './model/municipality.ts'
export { type Region, simulateRegion } from './model/region.ts'
export {
  SERVICES,
  type Service,
  type ServiceClass,
} from './model/service-catalogue.ts'
export { SERVICE_POWERS } from './model/service-power.ts'
export type { Spell } from './model/spell.ts'
export { type EmploymentCode, STATES, type State } from './model/state.ts'
export { stateIn } from './model/state-in.ts'
