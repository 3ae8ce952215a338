import { describe, expect, it } from 'vitest'
import { hasPage, inOtherEdition, menuOf } from '../../dist/site/menu.js'

type Page = Parameters<typeof menuOf>[0]

const page = (
  href: string | undefined,
  title: string,
  more: object = {},
  children: Record<string, Page> = {},
): Page => ({
  href,
  isPage: true,
  frontMatter: { title, ...more },
  children,
})

const pages = page(
  '/',
  'Raahe',
  { menu: 'Yhteenveto' },
  {
    kunnat: page('/kunnat', 'Kunnat', { sidebar_position: 2 }, { '[kunta]': page(undefined, 'Kunta') }),
    palvelut: page('/palvelut', 'Palvelut', { sidebar_position: 1 }),
    oma: page('/oma', 'Oma'),
    settings: page('/settings', 'Settings'),
    en: page(
      '/en',
      'Raahe',
      { menu: 'Overview' },
      {
        kunnat: page('/en/kunnat', 'Municipalities', {}, { '[kunta]': page(undefined, 'Municipality') }),
      },
    ),
  },
)

describe('menuOf', () => {
  it('has the first page and those right below it, in their order, without what is not of the edition', () => {
    expect(menuOf(pages, '').map(({ title }) => title)).toEqual(['Yhteenveto', 'Palvelut', 'Kunnat', 'Oma'])
    expect(menuOf(pages, '/en')).toEqual([
      { href: '/en/', title: 'Overview' },
      { href: '/en/kunnat/', title: 'Municipalities' },
    ])
  })
})

describe('hasPage', () => {
  it('knows the pages of each edition, those made from a template too', () => {
    expect(['/', '/kunnat/', '/kunnat/678/', '/en/kunnat/678/'].map((path) => hasPage(pages, path))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(hasPage(pages, inOtherEdition('/oma/'))).toBe(false)
  })
})

describe('inOtherEdition', () => {
  it.each([
    ['/', '/en/'],
    ['/en/', '/'],
    ['/kunnat/678/', '/en/kunnat/678/'],
    ['/en/kunnat/', '/kunnat/'],
  ])('leads from %s to %s', (path, other) => {
    expect(inOtherEdition(path)).toBe(other)
  })
})
