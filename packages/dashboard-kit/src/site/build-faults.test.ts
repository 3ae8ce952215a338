import { describe, expect, it } from 'vitest'
import { buildFaults } from './build-faults.ts'

describe('buildFaults', () => {
  it('finds the query that failed in a build that went on', () => {
    const log = 'rendering\n/kunnat/678 | figures | Error in Query! Catalog Error\n  ✔ done\n'
    expect(buildFaults(log)).toEqual(['/kunnat/678 | figures | Error in Query! Catalog Error'])
  })

  it('finds nothing in a build that went well', () => {
    expect(buildFaults('Custom svelte.config.js applied\n  Wrote site to "./build"\n  ✔ done\n')).toEqual([])
  })
})
