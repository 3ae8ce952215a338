/** Euros to the nearest thousand: a scenario tells no more than that. */
export const nearThousand = (/** @type {number} */ euros) => Math.round(euros / 1000) * 1000
