import { expect, it } from 'vitest'
import {
  dayOf,
  firstDay,
  isoDay,
  lastDay,
  lastWeekday,
  monthOf,
  monthOfDay,
  monthText,
  nextWeekday,
  weekdaysBetween,
  yearOf,
} from './calendar.ts'

it('counts months from January 2000 and days from 1970', () => {
  expect(monthOf('2026-06')).toBe(317)
  expect(monthText(317)).toBe('2026-06')
  expect([isoDay(firstDay(317)), isoDay(lastDay(317))]).toEqual(['2026-06-01', '2026-06-30'])
})

it('finds the month and the year of every day from 1901 to 2098', () => {
  for (let day = dayOf('1901-01-01'); day <= dayOf('2098-12-31'); day += 97) {
    expect(monthText(monthOfDay(day))).toBe(isoDay(day).slice(0, 7))
    expect(yearOf(day)).toBe(Number(isoDay(day).slice(0, 4)))
  }
})

it('takes the Friday before a weekend as the count day', () => {
  expect(isoDay(lastWeekday(monthOf('2026-05')))).toBe('2026-05-29')
  expect(isoDay(lastWeekday(monthOf('2026-06')))).toBe('2026-06-30')
  expect(isoDay(nextWeekday(dayOf('2026-05-30')))).toBe('2026-06-01')
})

it('counts Mondays to Fridays, both ends included', () => {
  expect(weekdaysBetween(dayOf('2026-06-01'), dayOf('2026-06-30'))).toBe(22)
  expect(weekdaysBetween(dayOf('2026-06-06'), dayOf('2026-06-07'))).toBe(0)
  expect(weekdaysBetween(dayOf('2026-06-07'), dayOf('2026-06-06'))).toBe(0)
})

it('refuses what is no month', () => {
  expect(() => monthOf('2026-13')).toThrow('expected YYYY-MM, got "2026-13"')
})
