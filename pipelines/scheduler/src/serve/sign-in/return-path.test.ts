import { expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

it.each([
  ['/kunnat/?alue=32', '/kunnat/?alue=32'],
  ['/kunnat/p%C3%B6yty%C3%A4/', '/kunnat/p%C3%B6yty%C3%A4/'],
  ['', '/'],
])('a path of the site is gone back to: %s', (asked, expected) => {
  expect(returnPath(asked)).toBe(expected)
})

it.each([
  undefined,
  ['/kunnat', '/laatu'],
  'https://evil.example/',
  'javascript:alert(1)',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/%2e//evil.example',
  'http://site.invalid@evil.example',
  '/auth/sign-in',
  '/auth/../auth/sign-out',
  `/?${'a'.repeat(2000)}`,
])('anything else leads to the front page: %s', (asked) => {
  expect(returnPath(asked)).toBe('/')
})
