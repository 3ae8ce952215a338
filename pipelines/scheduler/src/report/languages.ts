export const languages = ['fi', 'en'] as const
export type Language = (typeof languages)[number]

/** Address of the first page of an edition of the site. */
export const firstPage = (language: Language): string => (language === 'fi' ? '/' : `/${language}/`)
