import { formatFigure } from '../formats.js'

const months = (/** @type {number} */ count) => (count === 1 ? '1 month' : `${count} months`)

/**
 * What the kit's components say in English.
 *
 * @type {import('./fi.js').Words}
 */
export const en = {
  site: {
    name: 'Elinvoima',
    tagline: 'Results of the Raahe employment area',
    skip: 'Skip to content',
    menu: 'Pages',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    otherLanguage: 'Suomeksi',
    dark: 'Dark background',
    light: 'Light background',
    print: 'Print',
    signOut: 'Sign out',
    notFound: 'Page not found',
    notFoundWhy: 'There is no page at this address. Begin from the first page.',
    broken: 'The page could not be shown',
    toStart: 'To the first page',
  },
  demo: { badge: 'demo data', title: 'Demo data.' },
  fresh: {
    published: (made) => `Published ${made}`,
    asOf: (day) => ` (as of ${day})`,
    newest: (month) => `Newest figures: ${month}. The month of each figure stands below it.`,
  },
  hidden: {
    small_cell: 'under 5, not shown',
    secondary: 'not shown, protects another figure',
    part_hidden: 'part hidden, cannot be told apart',
    hidden_by_source: 'not published by the producer',
    denominator: 'group too small, not calculated',
    too_few: 'group too small, not estimated',
    short_history: 'followed for too short a time, not estimated',
    not_estimable: 'cannot be estimated',
    no_interval: 'no interval can be calculated, not shown',
    unknown: 'not known',
    other: 'not shown',
  },
  figure: {
    sources: { statfin: 'Statistics Finland, official statistics', register: 'the area’s own records' },
    interval: 'Interval',
    yearAgo: 'A year before',
    monthAgo: 'A month before',
    target: 'Target',
    noTarget: 'no target has been set',
  },
  verdict: {
    beneficial: 'probably helps',
    no_difference: 'no difference (±2 percentage points)',
    harmful: 'probably harms',
    unknown: 'not yet known',
  },
  table: { asTable: 'Figures as a table', noRows: 'No rows', month: 'Month' },
  downloads: {
    title: 'Download the table',
    csv: 'CSV',
    xlsx: 'Excel',
    parquet: 'Parquet',
    arrow: 'Arrow',
    making: 'The file is being made.',
    made: 'The file has been downloaded.',
    failed: 'The file could not be made. Try again.',
  },
  chart: {
    none: 'No figures have been received yet.',
    tooShort: 'The chart is drawn once there are figures for at least two months.',
    noWhole: 'No sum is drawn of the parts: some of them cannot be told, and the sum would look too small.',
    below: 'The figures are in a table below the chart.',
    band: 'The shading is the interval.',
    whole: (sum, month) => `${sum} in all ${month}.`,
    points: ' percentage points',
    same: ', the same as a year before',
    more: (size) => `, ${size} more than a year before`,
    less: (size) => `, ${size} less than a year before`,
    tick: (month) => formatFigure(month, 'month', 'en').slice(0, 3),
  },
  map: {
    place: 'Municipality',
    approximate: 'The tiles are placed roughly as on a map.',
    ends: (most, high, least, low) => `Highest: ${most} ${high}. Lowest: ${least} ${low}.`,
  },
  whatIf: {
    bucket: 'Benefit paid so far, days',
    persons: 'Persons who find work',
    personsOf: (count) => (count === 1 ? '1 person' : `${count} persons`),
    earlier: 'How much earlier',
    monthsOf: (count) => (count === 1 ? '1 month' : `${count} months`),
    saves: (sum) => `Benefits saved in all: ${sum}.`,
    unknown: 'The saving cannot be calculated: there are too few recipients.',
    byPayer: 'Saving by payer',
    payer: 'Payer',
    saving: 'Saving',
  },
  gap: {
    absent: (count, span) => `${months(count)} missing from the data (${span}).`,
    hidden: (count) => `${months(count)} hidden because of small numbers.`,
    bySource: (count) => `${months(count)} without a figure, as the producer does not publish it.`,
    unknown: (count) => `${months(count)} without a figure, as it cannot be calculated.`,
  },
}
