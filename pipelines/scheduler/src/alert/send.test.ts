import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { nightFailed, sourceStale } from './alert.ts'
import { mailAlert, postAlert, sendAlert } from './send.ts'

const servers: Server[] = []

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A webhook that answers with the statuses given, the last one for ever. */
async function webhook(statuses: readonly number[]) {
  const bodies: string[] = []
  const server = createHttp(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    bodies.push(body)
    response.writeHead(statuses[Math.min(bodies.length, statuses.length) - 1] ?? 200).end()
  })
  return { url: `http://127.0.0.1:${await portOf(server)}/hook`, bodies }
}

/** A mail server that takes every message. */
async function mailServer() {
  const received: string[] = []
  const server = createTcp((socket) => {
    let isData = false
    socket.write('220 ready\r\n')
    socket.on('data', (bytes) => {
      const text = bytes.toString()
      received.push(text)
      if (isData && /\r\n\.\r\n$/.test(text)) isData = false
      else if (isData) return
      else if (/^DATA/i.test(text)) {
        isData = true
        socket.write('354 go on\r\n')
        return
      }
      socket.write('250 ok\r\n')
    })
    socket.on('error', () => socket.destroy())
  })
  return { url: `smtp://127.0.0.1:${await portOf(server)}`, received }
}

const noWait = async () => undefined
const failed = nightFailed('2026-03-29', new Error('row of 131052-308T'), 12)

describe('an alert', () => {
  it('is posted as JSON, again when the first answer was 500', async () => {
    const { url, bodies } = await webhook([500, 200])
    await postAlert({ fetch, wait: noWait }, url, failed)
    expect(bodies).toHaveLength(2)
    expect(JSON.parse(bodies[1] ?? '')).toMatchObject({
      event: 'night_failed',
      facts: { night: '2026-03-29', exit_code: 12 },
    })
  })

  it('carries no text of the failure, so no identity', () => {
    expect(JSON.stringify(failed)).not.toContain('131052')
  })

  it('is mailed in Finnish and English', async () => {
    const { url, received } = await mailServer()
    await mailAlert(url, 'valvonta@example.test', sourceStale(['benefits']))
    const conversation = received.join('').replaceAll('=\r\n', '')
    expect(conversation).toContain('RCPT TO:<valvonta@example.test>')
    expect(conversation).toContain('Subject: Elinvoima: source_stale')
    expect(conversation).toContain('A source is older than it promises: benefits')
  })

  it('reaches the mailbox though the webhook refuses, and says what was not delivered', async () => {
    const hook = await webhook([503])
    const mail = await mailServer()
    const to = { webhook: hook.url, email: 'valvonta@example.test', smtp: mail.url }
    const errors = await sendAlert({ fetch, wait: noWait }, to, failed)
    expect(errors.map(({ message }) => message)).toEqual(['alert webhook: answered 503'])
    expect(mail.received.join('')).toContain('night_failed')
  })
})
