import { expect, it } from 'vitest'
import { inlineHashes, sourceHash } from './inline-hashes.ts'

it('a text is named as policies name it', () => {
  // the empty text, as in the standard
  expect(sourceHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
})

it('names the scripts that run and the style elements, to the letter, each once', () => {
  const page = `<!doctype html><head>
    <script data-a="x > y">one(1 < 2 && '</' + 'script>')</script>
    <script>\n\t\t</script>
    <script type="module">two()</script>
    <script>three()</script><script>three()</script>
    <script src="/a.js"></script>
    <script type="application/json" data-sveltekit-fetched>{"a":"b"}</script>
    <template><script>four()</script></template>
    <!-- <script>five()</script> -->
    <style>p { color: red }</style></head><body><textarea><script>six()</script></textarea>`
  expect(inlineHashes(page)).toEqual({
    scripts: ["one(1 < 2 && '</' + 'script>')", '\n\t\t', 'two()', 'three()', 'four()'].map(sourceHash),
    styles: ['p { color: red }'].map(sourceHash),
  })
})
