import { derived } from 'svelte/store'
import { page } from '$app/stores'

/** @typedef {'fi' | 'en'} Language */

/**
 * The language of the page that is open: English below `/en`, else Finnish.
 *
 * @type {import('svelte/store').Readable<Language>}
 */
export const language = derived(page, ({ route }) => (/^\/en(\/|$)/.test(route.id ?? '') ? 'en' : 'fi'))

/** What stands before the addresses of the edition that is open: nothing, or `/en`. */
export const root = derived(language, (spoken) => (spoken === 'en' ? '/en' : ''))
