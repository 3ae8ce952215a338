import { spokenInterface } from './spoken-interface.js'

/**
 * The `svelte.config.js` of every dashboard. Evidence deletes `preprocess` from the object it is given, and
 * loads the same object several times; a getter on the class survives that.
 */
class SvelteConfig {
  get preprocess() {
    return [spokenInterface()]
  }
}

export default new SvelteConfig()
