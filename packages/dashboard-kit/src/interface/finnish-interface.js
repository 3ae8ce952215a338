import { componentMendings } from './component-mendings.js'
import { finnishStrings } from './finnish-strings.js'

/** @type {Record<string, import('./finnish-strings.js').Replacement[]>} */
const replacements = { ...finnishStrings, ...componentMendings }

/**
 * Svelte preprocessor: Evidence's own components in Finnish, and mended where they need it.
 *
 * @returns {{ name: string, markup: (file: { content: string, filename?: string }) => { code: string } | undefined }}
 */
export const finnishInterface = () => ({
  name: 'finnish-interface',
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
