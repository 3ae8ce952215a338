export type { Browser, Page } from 'playwright-core'
export { NoBrowser, openBrowser } from './open-browser.ts'
