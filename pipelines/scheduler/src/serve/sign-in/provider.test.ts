import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openProvider } from './provider.ts'

/** A server on loopback that answers every request so; it is closed when the work is done. */
async function withServer<T>(answer: string, work: (issuer: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}

async function refusalOf(issuer: string, fetch = globalThis.fetch): Promise<string> {
  const client = { client_id: 'elinvoima', client_secret: 'hidden' }
  const error = await openProvider(
    { issuer, ...client, client_authentication: 'client_secret_basic' },
    fetch,
  ).then(
    () => new Error('it was taken'),
    (refused: Error) => refused,
  )
  return `${error.name}: ${error.message}`
}

const oneLine = (issuer: string, why: string) =>
  new RegExp(`^UsageError: sign-in: issuer ${issuer} cannot be used: [^\n]*${why}[^\n]*$`)

it('an issuer that does not answer is told in one line that says why', async () => {
  const issuer = await withServer('', async (address) => address)
  expect(await refusalOf(issuer)).toMatch(oneLine(issuer, 'ECONNREFUSED'))
})

it('an issuer that calls itself otherwise is refused in one line', () =>
  withServer(JSON.stringify({ issuer: 'https://login.example.fi' }), async (issuer) =>
    expect(await refusalOf(issuer)).toMatch(oneLine(issuer, 'issuer')),
  ))

it('an issuer that is no provider is refused in one line', () =>
  withServer('hello', async (issuer) => expect(await refusalOf(issuer)).toMatch(oneLine(issuer, ''))))

it('an issuer that many organisations share is refused in one line', async () => {
  const issuer = 'https://login.microsoftonline.com/common/v2.0'
  const told = { issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }
  const refusal = await refusalOf(issuer, async () => Response.json(told))
  expect(refusal).toMatch(oneLine(issuer, 'it calls itself .*tenantid'))
})
