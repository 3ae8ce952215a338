import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** As a policy names a text that may run or style though it is in the page. */
export const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** A script element of another type holds data and does not run. */
const runs = (script: Element): boolean =>
  attribute(script, 'src') === undefined &&
  ['', 'module', 'text/javascript'].includes(attribute(script, 'type') ?? '')

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsOf(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

/** The hashes of the scripts and of the style elements that are written within a page, each once. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const [scripts, styles] = [new Set<string>(), new Set<string>()]
  for (const element of elementsOf(parse(html))) {
    if (element.tagName === 'script' && runs(element)) scripts.add(sourceHash(textOf(element)))
    if (element.tagName === 'style') styles.add(sourceHash(textOf(element)))
  }
  return { scripts: [...scripts], styles: [...styles] }
}
