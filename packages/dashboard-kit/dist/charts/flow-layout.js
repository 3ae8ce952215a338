import { sankey } from 'd3-sankey'

/** @typedef {{ step: number, source: string, target: string, value: number }} Flow persons who went from source to target as their nth move */
/** @typedef {{ id: string, level: number, code: string }} Place */
/** @typedef {import('d3-sankey').SankeyLayout<import('d3-sankey').SankeyGraph<Place, object>, Place, object>} Layout */
/** @typedef {{ level: number, code: string, id: string, value: number, share: number, x0: number, x1: number, y0: number, y1: number }} Node places in a square of 1000 */
/** @typedef {{ source: string, target: string, value: number, stays: boolean, path: string, series: string }} Ribbon */

const SIZE = 1000
const STAYED = 'jäi'

const idOf = (/** @type {number} */ level, /** @type {string} */ code) => `${level}:${code}`

/**
 * Flows from level to level until the last one: who made no further move stays where they are at the levels that
 * follow, so that the last level tells where everybody ended.
 *
 * @param {Flow[]} flows moves by step, from 1; the target `jäi` made no further move
 * @returns {Flow[]} the persons of every level sum to the same
 */
export function withStays(flows) {
  const last = Math.max(0, ...flows.map(({ step }) => step))
  /** @type {Map<string, Flow>} */
  const all = new Map()
  const add = (/** @type {Flow} */ flow) => {
    const key = `${flow.step} ${flow.source} ${flow.target}`
    all.set(key, { ...flow, value: flow.value + (all.get(key)?.value ?? 0) })
  }
  for (const flow of flows) {
    if (flow.target !== STAYED) add(flow)
    else for (let step = flow.step; step <= last; step++) add({ ...flow, step, target: flow.source })
  }
  return [...all.values()]
}

/**
 * Where nodes and ribbons of flows stand: a column a level, nodes of a column in the order of `codes`, with room for a
 * name beside the smallest.
 *
 * @param {Flow[]} flows
 * @param {string[]} codes every code, in the order that they stand in from the top
 * @param {{ room?: number, nodeWidth?: number, columnWidth?: number }} [shape] in thousandths of the height and the width
 * @returns {{ nodes: Node[], ribbons: Ribbon[] }}
 */
export function flowLayout(flows, codes, { room = 46, nodeWidth = 14, columnWidth = 250 } = {}) {
  const full = withStays(flows).filter(({ value }) => value > 0)
  if (full.length === 0) return { nodes: [], ribbons: [] }
  const last = Math.max(...full.map(({ step }) => step))
  const ids = new Map(
    full.flatMap(({ step, source, target }) => [
      [idOf(step - 1, source), { level: step - 1, code: source }],
      [idOf(step, target), { level: step, code: target }],
    ]),
  )
  const place = (/** @type {string} */ code) => (codes.includes(code) ? codes.indexOf(code) : codes.length)
  const layout = /** @type {Layout} */ (/** @type {unknown} */ (sankey()))
    .nodeId(({ id }) => id)
    .nodeAlign(({ level }) => level)
    .nodeWidth(nodeWidth)
    .nodePadding(room)
    .nodeSort((a, b) => place(a.code) - place(b.code))
    .extent([
      [0, 0],
      [last * columnWidth + nodeWidth, SIZE],
    ])
  const { nodes, links } = layout({
    nodes: [...ids].map(([id, one]) => ({ id, ...one })),
    links: full.map(({ step, source, target, value }) => ({
      source: idOf(step - 1, source),
      target: idOf(step, target),
      value,
    })),
  })
  const whole = nodes.filter(({ level }) => level === 0).reduce((sum, { value }) => sum + Number(value), 0)
  return {
    nodes: nodes.map(({ level, code, id, value, x0, x1, y0, y1 }) => ({
      level,
      code,
      id,
      value: Number(value),
      share: (100 * Number(value)) / whole,
      x0: Number(x0),
      x1: Number(x1),
      y0: Number(y0),
      y1: Number(y1),
    })),
    ribbons: links.map((link) => ribbonOf(link)),
  }
}

/** @param {any} link a link of the layout @returns {Ribbon} */
function ribbonOf({ source, target, value, width, y0, y1 }) {
  const middle = (source.x1 + target.x0) / 2
  const half = width / 2
  const over = `C${middle},${y0 - half} ${middle},${y1 - half} ${target.x0},${y1 - half}`
  const back = `C${middle},${y1 + half} ${middle},${y0 + half} ${source.x1},${y0 + half}`
  return {
    source: source.id,
    target: target.id,
    value,
    stays: source.code === target.code,
    series: target.code,
    path: `M${source.x1},${y0 - half}${over}L${target.x0},${y1 + half}${back}Z`,
  }
}
