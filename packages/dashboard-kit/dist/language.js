import { derived } from 'svelte/store'
import { page } from '$app/stores'

/** @typedef {'fi' | 'en'} Language */

/**
 * The language of the page that is open: English below `/en`, else Finnish.
 *
 * @type {import('svelte/store').Readable<Language>}
 */
export const language = derived(page, ({ route }) => (/^\/en(\/|$)/.test(route.id ?? '') ? 'en' : 'fi'))
