import type { AdditiveTable } from './additive-table.ts'
import { type Decisions, isHidden } from './decisions.ts'
import { componentAround, type HiddenComponent } from './hidden-component.ts'

/**
 * Gives every cell of the component, and of every component linked to it, the reason 'secondary', which then
 * says nothing of size: a component that bears no other reason may hold anything.
 * @returns false when the labels were already gone
 */
export function forgetLabels(
  table: AdditiveTable,
  decisions: Decisions,
  component: HiddenComponent,
): boolean {
  let changed = false
  const waiting = [...component.cells]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const group = table.groupOf[at] ?? -1
    if (decisions.unlabelled[group]) continue
    decisions.unlabelled[group] = true
    if (decisions.reason[group] !== null) decisions.reason[group] = 'secondary'
    changed = true
    for (const linked of table.groups[group] ?? []) {
      if (isHidden(table, decisions, linked)) waiting.push(...componentAround(table, decisions, linked).cells)
    }
  }
  return changed
}

/** Takes the labels from whatever came to hang together with a component that has none. */
export function spreadForgotten(table: AdditiveTable, decisions: Decisions): void {
  const visited = new Set<number>()
  table.cells.forEach((_, start) => {
    if (!decisions.unlabelled[table.groupOf[start] ?? -1] || visited.has(start)) return
    if (!isHidden(table, decisions, start)) return
    const component = componentAround(table, decisions, start)
    for (const at of component.cells) visited.add(at)
    forgetLabels(table, decisions, component)
  })
}
