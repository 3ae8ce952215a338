import nodemailer from 'nodemailer'
import type { Settings } from '../settings/settings.ts'
import type { Alert } from './alert.ts'

export interface Post {
  readonly fetch: typeof globalThis.fetch
  readonly wait: (ms: number) => Promise<void>
}

const pausesMs = [0, 2_000, 10_000]

/** Posts an alert as JSON; three attempts. Throws with the last answer when none was accepted. */
export async function postAlert(post: Post, url: string, alert: Alert): Promise<void> {
  let failure: Error = new Error('not tried')
  for (const pause of pausesMs) {
    if (pause > 0) await post.wait(pause)
    try {
      const response = await post.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(alert),
        signal: AbortSignal.timeout(15_000),
      })
      await response.body?.cancel()
      if (response.ok) return
      failure = new Error(`alert webhook: answered ${response.status}`)
    } catch (error) {
      failure = new Error('alert webhook: no answer', { cause: error })
    }
  }
  throw failure
}

/** Mails an alert through an SMTP server; `to` may hold several addresses, the first is the sender too. */
export async function mailAlert(smtp: string, to: string, alert: Alert): Promise<void> {
  const transport = nodemailer.createTransport(smtp)
  const [sender = to] = to.split(',')
  try {
    await transport.sendMail({
      from: `Elinvoima <${sender.trim()}>`,
      to,
      subject: `Elinvoima: ${alert.event}`,
      text: `${alert.text}\n`,
    })
  } finally {
    transport.close()
  }
}

/** Sends an alert to everyone configured; returns what went wrong, one channel never holds up another. */
export async function sendAlert(post: Post, to: Settings['alerts'], alert: Alert): Promise<Error[]> {
  const sent = await Promise.allSettled([
    ...(to.webhook ? [postAlert(post, to.webhook, alert)] : []),
    ...(to.email && to.smtp ? [mailAlert(to.smtp, to.email, alert)] : []),
  ])
  return sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []))
}
