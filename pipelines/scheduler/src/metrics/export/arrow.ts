import { readParquet } from 'parquet-wasm'

/**
 * The rows of a Parquet file as an Arrow IPC stream. Types are kept: 64-bit integers, decimals of their scale, days,
 * instants of microseconds, truth values, lists and structures, and what is missing.
 */
export const arrowOf = (parquet: Uint8Array): Uint8Array => readParquet(parquet).intoIPCStream()
