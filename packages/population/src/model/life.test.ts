import { expect, it } from 'vitest'
import { streamOf } from '../random/stream.ts'
import { walkLife } from './life.ts'
import { spanOf } from './region.ts'
import { stateIn } from './state-in.ts'

it('lives on after a service start exactly as the contrast says it does', () => {
  const span = spanOf('2026-06', 60)
  let checked = 0
  for (let person = 0; person < 400; person++) {
    const { changes, starts } = walkLife(streamOf(5, person), 1, span)
    for (const start of starts) {
      for (const ahead of [3, 6, 12, 24] as const) {
        if (start.month + ahead > span.last) continue
        expect(stateIn(changes, start.month + ahead) === 'W').toBe(start.started[ahead] === 1)
        checked++
      }
    }
  }
  expect(checked).toBeGreaterThan(100)
})
