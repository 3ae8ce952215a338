import { derived } from 'svelte/store'
import { language } from '../language.js'
import { en } from './en.js'
import { fi } from './fi.js'

/** @typedef {import('./fi.js').Words} Words */

/** The words of each language. */
export const wordsOf = { fi, en }

/**
 * What the kit says, in the language of the page that is open.
 *
 * @type {import('svelte/store').Readable<Words>}
 */
export const words = derived(language, (spoken) => wordsOf[spoken])
