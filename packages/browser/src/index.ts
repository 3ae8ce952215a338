export { NoBrowser, openBrowser } from './open-browser.ts'
