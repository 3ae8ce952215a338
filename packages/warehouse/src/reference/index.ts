export { ReferenceFault, type ReferencePlace } from './fault.ts'
export { loadReference, referenceChecks } from './load.ts'
