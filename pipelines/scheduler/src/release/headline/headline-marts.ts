import { readFileSync } from 'node:fs'
import type { MartTable } from '@elinvoima/warehouse'
import { toldRows } from './told-rows.ts'

const figures = readFileSync(new URL('headline-kpi.sql', import.meta.url), 'utf8').trim()

/**
 * The figures that are shown first, by area. They are read from what the release itself prints, so that what is hidden
 * there is hidden here; of all tables they come after the indicators.
 */
export const headlineMarts = (): MartTable[] => [
  { name: 'headline_kpi', select: `with told_figure as (${toldRows()}) select * from (\n${figures}\n)` },
]
