import { expect, it } from 'vitest'
import { figureOf } from './state.ts'

it.each([
  ['3028', { value: '3028', state: null }],
  ['10.9', { value: '10.9', state: null }],
  ['...', { value: null, state: 'salattu' }],
  ['.', { value: null, state: 'ei_sovellu' }],
  ['..', { value: null, state: 'ei_saatavilla' }],
  ['....', { value: null, state: 'ei_saatavilla' }],
  ['-', { value: '0', state: null }],
])('reads %s', (cell, expected) => {
  expect(figureOf(cell)).toEqual(expected)
})
