export { type Stream, streamOf, uniformAt } from '@elinvoima/statistics'
