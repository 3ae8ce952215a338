import type { Language } from './languages.ts'

interface Words {
  readonly title: string
  readonly area: string
  readonly published: string
  readonly asOf: string
  readonly contents: string
  readonly demo: string
  readonly demoNote: string
}

/** What the meeting pack itself says; all else is the site's. */
export const words: Readonly<Record<Language, Words>> = {
  fi: {
    title: 'Kokousaineisto',
    area: 'Työllisyysalue',
    published: 'Julkaistu',
    asOf: 'Tilanne',
    contents: 'Sisällys',
    demo: 'Esimerkkiaineisto',
    demoNote: 'Osa luvuista on keksittyä esimerkkiaineistoa, ei alueen todellisia lukuja.',
  },
  en: {
    title: 'Meeting pack',
    area: 'Employment area',
    published: 'Published',
    asOf: 'As of',
    contents: 'Contents',
    demo: 'Demo data',
    demoNote: 'Some of the figures are invented demo data, not real figures of the area.',
  },
}
