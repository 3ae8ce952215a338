import { DashboardError } from '../sources/dashboard-error.ts'
import { type Language, rootOf } from './languages.ts'
import type { Messages } from './messages.ts'

const REFERENCE = /%\{([\w.-]+)\}/g

/** The messages that a text names. */
export const namedMessages = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].map(([, name = '']) => name).filter((name) => name.includes('.'))

/**
 * A page in one language: `%{overview.title}` becomes the message, `%{lang}` the language (`name_%{lang}`), and
 * `%{root}` what stands before the addresses of its edition.
 *
 * @throws DashboardError naming file and line of a message that the catalogue lacks
 */
export function expandText(file: string, text: string, language: Language, messages: Messages): string {
  return text.replaceAll(REFERENCE, (_, name: string, at: number) => {
    if (name === 'lang') return language
    if (name === 'root') return rootOf(language)
    const message = messages.get(name)
    if (message === undefined) {
      throw new DashboardError(`no message "${name}"`, `${file}:${text.slice(0, at).split('\n').length}`)
    }
    return message[language]
  })
}
