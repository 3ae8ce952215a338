import { type DuckDBConnection, DuckDBInstanceCache } from '@duckdb/node-api'
import { literal } from './identifier.ts'

export interface WarehouseOptions {
  /** a file, or `:memory:` */
  readonly path: string
  /** DuckDB's own words: `900MB`, `4GB` */
  readonly memoryLimit?: string
  readonly threads?: number
  /** where larger-than-memory work spills; removed by whoever made it */
  readonly tempDirectory?: string
  readonly readOnly?: boolean
}

export interface Warehouse {
  readonly path: string
  readonly connection: DuckDBConnection
  /** another connection of the same database, for work beside the first */
  connect(): Promise<DuckDBConnection>
  close(): void
}

// Two instances of one file in one process silently lose rows; the cache hands out one.
const instances = new DuckDBInstanceCache()

/**
 * Opens a DuckDB database for this process, offline: no extension is ever fetched.
 * Throws when another process holds the file for writing.
 */
export async function openWarehouse(options: WarehouseOptions): Promise<Warehouse> {
  const instance = await instances.getOrCreateInstance(options.path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.readOnly ? { access_mode: 'READ_ONLY' } : {}),
  })
  const opened: DuckDBConnection[] = []
  const connect = async () => {
    const connection = await instance.connect()
    opened.push(connection)
    // an instant becomes the same text and the same day on every machine
    await connection.run("set TimeZone = 'UTC'")
    return connection
  }
  const connection = await connect()
  if (options.memoryLimit) await connection.run(`set memory_limit = ${literal(options.memoryLimit)}`)
  if (options.threads) await connection.run(`set threads = ${Number(options.threads)}`)
  if (options.tempDirectory) await connection.run(`set temp_directory = ${literal(options.tempDirectory)}`)
  return {
    path: options.path,
    connection,
    connect,
    close() {
      for (const one of opened) one.closeSync()
      instance.closeSync()
    },
  }
}
