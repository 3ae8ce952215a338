import { componentMendings } from './component-mendings.js'
import { spokenStrings } from './spoken-strings.js'

/** @type {Record<string, import('./spoken-strings.js').Replacement[]>} */
const replacements = Object.fromEntries(
  Object.keys({ ...spokenStrings, ...componentMendings }).map((file) => [
    file,
    [...(spokenStrings[file] ?? []), ...(componentMendings[file] ?? [])],
  ]),
)

/**
 * Svelte preprocessor: Evidence's own components in the language of the page, and mended where they need it.
 *
 * @returns {{ name: string, markup: (file: { content: string, filename?: string }) => { code: string } | undefined }}
 */
export const spokenInterface = () => ({
  name: 'spoken-interface',
  markup({ content, filename }) {
    if (!filename?.includes('@evidence-dev/core-components')) return undefined
    const rules = replacements[filename.split(/[\\/]/).at(-1) ?? '']
    if (rules === undefined) return undefined
    return { code: rules.reduce((code, [from, to]) => code.replaceAll(asGlobal(from), to), content) }
  },
})

/** @param {string | RegExp} from */
function asGlobal(from) {
  if (typeof from === 'string') return from
  return from.flags.includes('g') ? from : new RegExp(from.source, `${from.flags}g`)
}
