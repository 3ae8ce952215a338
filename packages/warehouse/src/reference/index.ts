export { ReferenceFault } from './fault.ts'
export { loadReference } from './load.ts'
