/** A number as it is, and nothing of all else. */
export const numberOrNull = (/** @type {unknown} */ value) => (typeof value === 'number' ? value : null)
