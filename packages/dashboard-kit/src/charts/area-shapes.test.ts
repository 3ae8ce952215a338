import { expect, it } from 'vitest'
import { withBoundaries } from '../../dist/charts/area-rows.js'
import { areaShapes, labelStep, MAP_WIDTH } from '../../dist/charts/area-shapes.js'

type Ring = [number, number][]
const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
]
const polygon = (...coordinates: Ring[]) => JSON.stringify({ type: 'Polygon', coordinates })
const numbersOf = (path: string) => (path.match(/-?[0-9.]+/g) ?? []).map(Number)

it('draws areas to the width of the map, north up and each beside its neighbour, to a tenth', () => {
  const { height, shapes } = areaShapes([polygon(square(26, 64, 1)), polygon(square(27, 64, 1))])
  const [west, east] = shapes.map(({ path }) => numbersOf(path).filter((_, i) => i % 2 === 0))
  expect([Math.min(...(west ?? [])), Math.max(...(east ?? []))]).toEqual([0, MAP_WIDTH])
  expect(Math.min(...(east ?? []))).toBeCloseTo(MAP_WIDTH / 2, 0)
  // a degree of longitude is 0.43 of one of latitude there, and there are two
  expect(height / MAP_WIDTH).toBeCloseTo(1 / (2 * 0.43), 1)
  const north = numbersOf(shapes[0]?.path ?? '').filter((_, i) => i % 2 === 1)
  expect(north[1]).toBeLessThan(north[0] ?? 0)
  expect(shapes.every(({ path }) => !/\.\d\d/.test(path))).toBe(true)
})

it('draws the same, whichever way round the rings of a boundary go', () => {
  const turned = square(26, 64, 1).toReversed()
  const extent = (ring: Ring) => numbersOf(areaShapes([polygon(ring)]).shapes[0]?.path ?? '').toSorted()
  expect(extent(turned)).toEqual(extent(square(26, 64, 1)))
})

it('keeps islands and holes, and writes the name on the largest part, beside its hole', () => {
  const mainland = [square(26, 64, 1), square(26.4, 64.4, 0.2)]
  const geojson = JSON.stringify({ type: 'MultiPolygon', coordinates: [[square(25.5, 64, 0.1)], mainland] })
  const { height, shapes } = areaShapes([geojson])
  const [shape] = shapes
  expect(shape?.path.match(/M/g)).toHaveLength(3)
  const { x = 0, y = 0, room = 0 } = shape?.label ?? {}
  expect(x).toBeGreaterThan(MAP_WIDTH / 3)
  expect(room).toBeGreaterThan(0)
  expect(room).toBeLessThan(height / 4)
  expect(y).toBeGreaterThan(0)
})

it('draws nothing of nothing', () => {
  expect(areaShapes([])).toEqual({ height: 0, shapes: [] })
})

it('shows a label on a map that has room for it, and never where no map has', () => {
  const at = (room: number) => labelStep({ x: 0, y: 0, room }, ['Raahe', '9,5 %'])
  expect([at(70), at(50), at(34), at(10), at(0)]).toEqual(['narrow', 'middling', 'wide', null, null])
  expect(labelStep({ x: 0, y: 0, room: 70 }, ['Merijärven kunta', '9,5 %'])).toBe('middling')
})

it('gives municipalities their boundaries only where none is missing', () => {
  const boundary = (municipality_code: string) => ({ municipality_code, year: 2026, geojson: '{}' })
  const rows = [{ code: '678' }, { code: '748' }]
  expect(withBoundaries(rows, [boundary('678')])).toBeNull()
  expect(withBoundaries([], [boundary('678')])).toBeNull()
  const all = withBoundaries(rows, [boundary('748'), boundary('678'), boundary('005')])
  expect(all?.map(({ code, municipality_code }) => [code, municipality_code])).toEqual([
    ['678', '678'],
    ['748', '748'],
  ])
})
