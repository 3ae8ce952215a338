/**
 * Colours of series in order (after Okabe and Ito): told apart by the colour-blind, and by their lightness
 * on a black-and-white print. All have at least 3:1 against white.
 */
export const seriesColours = ['#003b6f', '#c2570c', '#00806a', '#8a4f8f', '#6b6b6b', '#a07800']

/** A line is told by its stroke as well. */
export const seriesStrokes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]]
