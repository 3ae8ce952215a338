import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentMendings } from './component-mendings.js'
import { spokenInterface } from './spoken-interface.js'
import { spokenStrings } from './spoken-strings.js'

const core = realpathSync(new URL('../../node_modules/@evidence-dev/core-components', import.meta.url))
const components = readdirSync(join(core, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte') && !name.endsWith('.stories.svelte'))
  .map((name) => join(core, 'dist', name))

const translate = (filename: string) =>
  spokenInterface().markup({ content: readFileSync(filename, 'utf8'), filename })?.code ?? ''

describe('spokenInterface', () => {
  const rules = [...Object.entries(spokenStrings), ...Object.entries(componentMendings)].flatMap(
    ([file, replacements]) => replacements.map(([from]) => [file, from] as const),
  )

  it.each(rules)('finds in %s what it replaces: %s', (file, from) => {
    const texts = components
      .filter((name) => basename(name) === file)
      .map((name) => readFileSync(name, 'utf8'))
    expect(
      texts.some((text) => (typeof from === 'string' ? text.includes(from) : text.search(from) >= 0)),
    ).toBe(true)
  })

  it('leaves no label of the data unescaped in the tooltip of a chart', () => {
    const chart = components.find((name) => basename(name) === '_Chart.svelte')
    const code = translate(chart ?? '')
    expect(code).toContain('${asText(params[i].seriesName)}')
    expect(code).not.toMatch(
      /\$\{\s*params\[i\]\.seriesName|\$\{formatValue\(\s*xVal|\$\{formatTitle\(\s*yCol/,
    )
  })

  it('says a text in the language of the page, chosen where the component is made', () => {
    const bar = components.find((name) => basename(name) === 'SearchBar.svelte')
    const code = translate(bar ?? '')
    expect(code).toContain("placeholder = spoken('Haku', 'Search')")
    expect(code.match(/const spoken =/g)).toHaveLength(1)
  })

  it('leaves components of others alone', () => {
    const markup = spokenInterface().markup
    expect(markup({ content: 'Search', filename: '/app/components/SearchBar.svelte' })).toBeUndefined()
  })
})

describe('the Evidence packages', () => {
  it('share one SDK: with two, inputs of a page stop working without an error', () => {
    const store = dirname(dirname(dirname(dirname(core))))
    const copies = readdirSync(store).filter((name) => name.startsWith('@evidence-dev+sdk@'))
    expect(copies).toHaveLength(1)
  })
})
