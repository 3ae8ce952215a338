import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { countsOf, drawnCounts } from './drawn-figures.ts'
import { type Figure, figureId } from './figure.ts'

/** Two releases of counts, the second decided beside the first. */
function released(first: Readonly<Record<string, number>>, second: Readonly<Record<string, number>>) {
  const before = decide(drawnCounts(first), [], [])
  const published = new Map(before.map((figure): [string, Figure] => [figureId(figure), figure]))
  return [countsOf(before), countsOf(decide(drawnCounts(second), [], [], published))]
}

describe('beside the release before', () => {
  it('the partner of a cell that was small stays hidden, though the cell has grown', () => {
    const [before, now] = released({ '626': 3, '748': 12, '678': 90 }, { '626': 9, '748': 12, '678': 90 })
    expect(before).toMatchObject({ '626': 'small_cell', '748': 'secondary', '678': 90 })
    expect(now?.['748']).toBe('secondary')
    expect(now?.['678']).toBe(90)
  })

  it('what was shown is no partner of a cell that has become small', () => {
    const [, now] = released({ '626': 9, '748': 12, '678': 90 }, { '626': 3, '748': 12, '678': 96 })
    expect(now).toMatchObject({ '626': 'small_cell', '748': 12, '678': 'secondary' })
  })

  it('nothing changes where nothing has', () => {
    const counts = { '626': 3, '748': 12, '678': 90, '630': 12 }
    const [before, now] = released(counts, counts)
    expect(now).toEqual(before)
  })
})
