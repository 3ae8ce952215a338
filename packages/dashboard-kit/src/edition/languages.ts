/** The editions of a dashboard; the first has the bare addresses. */
export const languages = ['fi', 'en'] as const

export type Language = (typeof languages)[number]

/** What stands before a page's address in an edition: nothing, or `/en`. */
export const rootOf = (language: Language): string => (language === languages[0] ? '' : `/${language}`)
