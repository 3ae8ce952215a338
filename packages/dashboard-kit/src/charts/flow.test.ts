import { describe, expect, it } from 'vitest'
import { flowLayout, withStays } from '../../dist/charts/flow-layout.js'
import { flowTold } from '../../dist/charts/flow-words.js'
import { withSoftHyphens } from '../../dist/charts/soft-hyphens.js'

const flow = (step: number, source: string, target: string, value: number) => ({
  step,
  source,
  target,
  value,
})
const flows = [
  flow(1, 'U', 'W', 60),
  flow(1, 'U', 'S', 30),
  flow(1, 'U', 'jäi', 10),
  flow(2, 'W', 'jäi', 55),
  flow(2, 'W', 'U', 5),
  flow(2, 'S', 'U', 30),
]
const codes = ['W', 'S', 'U']

describe('withStays', () => {
  it('keeps who made no further move where they are until the last level', () => {
    const full = withStays(flows)
    expect(full).toContainEqual(flow(1, 'U', 'U', 10))
    expect(full).toContainEqual(flow(2, 'U', 'U', 10))
    expect(full).toContainEqual(flow(2, 'W', 'W', 55))
  })

  it('has as many persons at every level', () => {
    const at = (step: number) =>
      withStays(flows)
        .filter((one) => one.step === step)
        .reduce((sum, { value }) => sum + value, 0)
    expect([at(1), at(2)]).toEqual([100, 100])
  })

  it('adds up who stays at a level from several moves', () => {
    const full = withStays([flow(1, 'U', 'jäi', 5), flow(2, 'U', 'jäi', 7), flow(3, 'W', 'jäi', 1)])
    expect(full).toContainEqual(flow(2, 'U', 'U', 12))
    expect(full).toContainEqual(flow(3, 'U', 'U', 12))
  })
})

describe('flowLayout', () => {
  const { nodes, ribbons } = flowLayout(flows, codes)

  it('has a column a level and the nodes of a column in the order asked for, apart from one another', () => {
    const first = nodes.filter(({ level }) => level === 1)
    expect(first.map(({ code }) => code).sort()).toEqual(['S', 'U', 'W'])
    const byPlace = first.toSorted((a, b) => a.y0 - b.y0)
    expect(byPlace.map(({ code }) => code)).toEqual(codes)
    for (const [i, node] of byPlace.slice(1).entries())
      expect(node.y0 - (byPlace[i]?.y1 ?? 0)).toBeGreaterThan(40)
  })

  it('tells the share of everybody in a node', () => {
    expect(nodes.find(({ level, code }) => level === 2 && code === 'U')).toMatchObject({
      value: 45,
      share: 45,
    })
  })

  it('keeps apart who stays from who moves', () => {
    expect(ribbons.filter(({ stays }) => stays).map(({ source, target }) => `${source} ${target}`)).toEqual(
      expect.arrayContaining(['0:U 1:U', '1:W 2:W', '1:U 2:U']),
    )
  })

  it('is empty without flows', () => {
    expect(flowLayout([], codes)).toEqual({ nodes: [], ribbons: [] })
  })

  it('is told by how many began and where most are', () => {
    const told = flowTold(
      nodes,
      (code) => ({ W: 'Työssä', S: 'Palvelussa', U: 'Työttömänä' })[code] ?? code,
      '2025-06-01',
    )
    expect(told.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Mukana on 100 ihmistä, jotka tulivat työttömiksi (1–6/2025).',
      'Ensimmäisen siirtymän jälkeen eniten: Työssä 60,0 %, Palvelussa 30,0 %, Työttömänä 10,0 %.',
      'Lopuksi eniten: Työssä 55,0 %, Työttömänä 45,0 %.',
    ])
  })
})

describe('withSoftHyphens', () => {
  it('lets long Finnish words break where a syllable begins, and short ones not', () => {
    const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-')
    expect(shown('Työvoimakoulutus')).toBe('Työ-voi-ma-kou-lu-tus')
    expect(shown('Avoimilla työmarkkinoilla')).toBe('Avoimilla työ-mark-ki-noil-la')
    expect(shown('Koulutuksessa')).toBe('Kou-lu-tuk-ses-sa')
    expect(shown('Muut polut')).toBe('Muut polut')
  })
})
