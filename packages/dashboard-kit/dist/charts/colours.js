/** How many series have a colour of their own (after Okabe and Ito): `--series-1` … of the theme. */
export const SERIES_COLOURS = 6

/** Colour of a series by its place, from 0. */
export const seriesColour = (/** @type {number} */ place) => `var(--series-${(place % SERIES_COLOURS) + 1})`

/** A line is told by its stroke as well: SVG dash patterns. */
const strokes = ['', '7 4', '2 4', '9 3 2 3']

/** Dash pattern of a series by its place, from 0. */
export const seriesStroke = (/** @type {number} */ place) => strokes[place % strokes.length] ?? ''
