import { UsageError } from '../run/failures.ts'

interface Server {
  listen(where: { readonly host: string; readonly port: number }): Promise<string>
}

const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'may not be opened by this user',
  EADDRNOTAVAIL: 'is not of this machine',
}

/** Opens a server's port and returns its address. Throws UsageError where the port cannot be had. */
export async function listening(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const why = refusals[(error as NodeJS.ErrnoException).code ?? '']
    if (why) throw new UsageError(`port ${port} on ${host} ${why}; choose another with --port`)
    throw error
  }
}
