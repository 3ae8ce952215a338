import { CookieJar } from 'tough-cookie'

export interface Page {
  readonly status: number
  readonly headers: Headers
  readonly url: string
  readonly text: string
}

export type Asking = RequestInit & { readonly follow?: boolean }

export const shown = { accept: 'text/html', 'sec-fetch-dest': 'document' } as const

/** The address that readers know the site by; a proxy in front of it speaks https. */
export const publicAddress = 'https://elinvoima.test'

/** What the proxy does: hands a request for the public address to the server, and says that it came by https. */
function deliver(served: string, url: string, { follow: _, ...init }: Asking): Promise<Response> {
  const headers = new Headers(init.headers)
  if (!url.startsWith(publicAddress)) return fetch(url, { ...init, headers, redirect: 'manual' })
  headers.set('x-forwarded-proto', 'https')
  return fetch(url.replace(publicAddress, served), { ...init, headers, redirect: 'manual' })
}

/** A reader's browser: keeps cookies, follows redirects, and signs in at the provider when it is sent there. */
export function newReader(served: string) {
  const cookies = new CookieJar(undefined, { prefixSecurity: 'strict' })

  async function ask(url: string, asking: Asking = {}): Promise<Page> {
    const headers = new Headers(asking.headers)
    headers.set('cookie', await cookies.getCookieString(url))
    const response = await deliver(served, url, { ...asking, headers })
    for (const cookie of response.headers.getSetCookie()) await cookies.setCookie(cookie, url)
    const to = response.headers.get('location')
    if (to && asking.follow !== false) {
      return ask(new URL(to, url).href, { headers: asking.headers ?? {} })
    }
    return { status: response.status, headers: response.headers, url, text: await response.text() }
  }

  const open = (path: string, asking: Asking = {}) =>
    ask(`${publicAddress}${path}`, { ...asking, headers: { ...shown, ...asking.headers } })

  /** Opens a path, tells the provider who it is, and returns the page it ends on. */
  async function signIn(account: string, path = '/'): Promise<Page> {
    const form = await open(path)
    return ask(form.url, { method: 'POST', body: new URLSearchParams({ account }), headers: shown })
  }
  return { cookies, ask, open, signIn }
}

export type Reader = ReturnType<typeof newReader>
