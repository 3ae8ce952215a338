/** The texts within a page that may run or style, as hashes, and where its forms may lead besides the site. */
export interface PageSources {
  readonly scripts?: readonly string[]
  readonly styles?: readonly string[]
  readonly formTargets?: readonly string[]
}

/**
 * The style element that Svelte makes for a transition holds this text, so that a policy can allow it by its hash;
 * rules are then added to it by script.
 */
const svelteTransition = "'sha256-9OlNO0DNEeaVzHL4RZwCLsBHA8WBQ8toBp/4F5XV2nc='"

/** Everything comes from the site itself; DuckDB's wasm is the one thing that must be compiled. */
export function contentPolicy({ scripts = [], styles = [], formTargets = [] }: PageSources = {}): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", svelteTransition, ...styles],
    // Svelte and the charts place and size elements by their style attribute
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...formTargets],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
