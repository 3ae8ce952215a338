import type { FastifyReply } from 'fastify'
import { sourceHash } from './site/inline-hashes.ts'

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem;color:#1b1f24;background:#fff}' +
  'h1{font-size:1.6rem;line-height:1.25}section+section{margin-top:2.5rem;color:#4a525c}section+section h2{font-size:1.1rem}' +
  'a{color:#003580}button{font:inherit;padding:.5rem 1.25rem;color:#fff;background:#003580;border:0;border-radius:.375rem}' +
  '@media(prefers-color-scheme:dark){body{color:#e6e9ed;background:#14171a}section+section{color:#a9b1ba}a{color:#8ab4ff}}'

/** A page outside the site: says one thing in Finnish, then in English. */
export interface PlainPage {
  readonly fi: { readonly title: string; readonly text: string }
  readonly en: { readonly title: string; readonly text: string }
  /** what can be done next */
  readonly next?: { readonly path: string; readonly label: string; readonly posts?: boolean }
}

const nextStep = ({ path, label, posts = false }: NonNullable<PlainPage['next']>): string =>
  posts
    ? `<form method="post" action="${path}"><button>${label}</button></form>`
    : `<p><a href="${path}">${label}</a></p>`

/** The words and paths of a page are ours; nothing that a request brings may be put into them. */
const html = ({ fi, en, next }: PlainPage): string =>
  [
    '<!doctype html><html lang="fi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${fi.title}</title><style>${style}</style></head><body><main>`,
    `<section><h1>${fi.title}</h1><p>${fi.text}</p>${next ? nextStep(next) : ''}</section>`,
    `<section lang="en"><h2>${en.title}</h2><p>${en.text}</p></section></main></body></html>`,
  ].join('')

/** Answers with a plain page that nobody keeps and that runs nothing. */
export function sendPlainPage(
  reply: FastifyReply,
  status: number,
  page: PlainPage,
  formTargets: readonly string[] = [],
): FastifyReply {
  const forms = ["'self'", ...formTargets].join(' ')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src ${sourceHash(style)}; base-uri 'none'; form-action ${forms}; frame-ancestors 'none'`,
    )
    .type('text/html; charset=utf-8')
    .send(html(page))
}
