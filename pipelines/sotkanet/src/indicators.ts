/** Indicators that are fetched, by Sotkanet's own number. */
export const indicators: readonly number[] = [
  127, // population on 31 December
]
