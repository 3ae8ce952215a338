import { expect, it } from 'vitest'
import { sitePath } from './site-path.ts'

it.each([
  ['/', '/'],
  ['/kunnat/678/?alue=32', '/kunnat/678/'],
  ['/api///evidencemeta.json', '/api/evidencemeta.json'],
  ['//analyst/', '/analyst/'],
  ['/%61nalyst/', '/analyst/'],
  ['/analyst%2Findex.html', '/analyst/index.html'],
  ['/p%C3%B6yt%C3%A4.csv', '/pöytä.csv'],
  ['/100%25.csv', '/100%.csv'],
])('%s names %s', (url, path) => {
  expect(sitePath(url)).toBe(path)
})

it.each([
  '',
  '*',
  'kunnat',
  '/../etc',
  '/%2e%2e/etc',
  '/..%2fetc',
  '/kunnat/..',
  '/.env',
  '/a\\b',
  '/%00',
  '/%',
])('%s names no file', (url) => {
  expect(sitePath(url)).toBeNull()
})
