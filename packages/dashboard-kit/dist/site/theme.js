import { writable } from 'svelte/store'

/** Where Evidence's page template looks for the theme before it draws. */
const KEPT = 'evidence-theme'

/** @type {import('svelte/store').Writable<'light' | 'dark'>} */
export const theme = writable('light')

/** Takes over the theme that the template of the page has set. Browser only. */
export const readTheme = () => theme.set(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

/** Changes to the other theme and keeps the choice on this machine. Browser only. */
export function changeTheme() {
  theme.update((now) => {
    const next = now === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    try {
      localStorage.setItem(KEPT, next)
    } catch {
      // a browser may forbid to keep things: the choice then lasts as long as the page
    }
    return next
  })
}
