import { geoPath, geoTransform, geoTransverseMercator } from 'd3-geo'
import polylabel from 'polylabel'

/** @typedef {[number, number]} Place */
/** @typedef {{ x: number, y: number, room: number }} LabelPlace the middle of a label and half the height that is free there, units of the map */
/** @typedef {{ path: string, label: LabelPlace }} AreaShape */

/** How wide every map is, in units of its own. */
export const MAP_WIDTH = 1000
/** A label has room twice as wide as high. */
const LABEL_RATIO = 2
/** What a label takes at its size, in pixels: a sign of a line, and two lines. */
const LABEL_PIXELS = { sign: 6.5, lines: 30 }

/** @param {{ type: 'Polygon', coordinates: Place[][] } | { type: 'MultiPolygon', coordinates: Place[][][] }} geometry */
const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

/** @param {Place[][][]} polygons in units of the map @returns {LabelPlace} */
function labelPlace(polygons) {
  const places = polygons.map((rings) =>
    polylabel(rings.map((ring) => ring.map(([x, y]) => /** @type {Place} */ ([x / LABEL_RATIO, y])))),
  )
  const [widest] = places.toSorted((a, b) => b.distance - a.distance)
  if (!widest) return { x: 0, y: 0, room: 0 }
  return { x: Math.round(widest[0] * LABEL_RATIO), y: Math.round(widest[1]), room: widest.distance }
}

/**
 * Areas as paths of one map, `MAP_WIDTH` wide and as high as they need, drawn as maps of Finland are (central meridian
 * 27° E). Rings may go either way round.
 *
 * @param {string[]} geojson geometries in WGS 84, Polygon or MultiPolygon. Throws SyntaxError where one is no JSON
 * @returns {{ height: number, shapes: AreaShape[] }} in the order given
 */
export function areaShapes(geojson) {
  const areas = geojson.map((text) => polygonsOf(JSON.parse(text)))
  const places = areas.flatMap((polygons) => polygons.flat(2))
  if (places.length === 0) return { height: 0, shapes: [] }
  const projection = geoTransverseMercator()
    .rotate([-27, 0])
    .fitWidth(MAP_WIDTH, { type: 'MultiPoint', coordinates: places })
  const project = (/** @type {Place} */ place) => /** @type {Place} */ (projection(place) ?? [0, 0])
  // point by point: on the globe the way a ring goes round would tell what is inside of it
  const flat = geoTransform({
    point(x, y) {
      this.stream.point(...project([x, y]))
    },
  })
  const path = geoPath(flat).digits(1)
  return {
    height: Math.ceil(Math.max(...places.map((place) => project(place)[1]))),
    shapes: areas.map((polygons) => ({
      path: path({ type: 'MultiPolygon', coordinates: polygons }) ?? '',
      label: labelPlace(polygons.map((rings) => rings.map((ring) => ring.map(project)))),
    })),
  }
}

/** From which width of the map on, in pixels, labels of a kind are shown; the least is that of a telephone. */
const STEPS = /** @type {const} */ ([
  ['narrow', 340],
  ['middling', 440],
  ['wide', 600],
])

/**
 * The narrowest map in which two lines of text fit at the place of their label, or null where they do not in any.
 *
 * @param {LabelPlace} label
 * @param {string[]} lines
 */
export function labelStep({ room }, lines) {
  const wide = Math.max(...lines.map(({ length }) => length)) * LABEL_PIXELS.sign
  const needed = (MAP_WIDTH / room) * Math.hypot(wide / 2 / LABEL_RATIO, LABEL_PIXELS.lines / 2)
  return STEPS.find(([, width]) => width >= needed)?.[0] ?? null
}
