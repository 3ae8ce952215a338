import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page of a PDF: its words, its size in points, and the numbers of the pages that its links lead to. */
export interface ReadPage {
  readonly text: string
  readonly size: readonly [number, number]
  readonly leadsTo: readonly (number | string)[]
}

/** Reads a PDF with pdf.js, a reader that has nothing to do with what wrote it. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
    const leadsTo = links.map(async ({ dest, url }) => url ?? (await document.getPageIndex(dest[0])) + 1)
    pages.push({
      // a ligature is one sign of its own
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC'),
      size: [Math.round(width), Math.round(height)],
      leadsTo: await Promise.all(leadsTo),
    })
  }
  const outline = ((await document.getOutline()) ?? []).map(({ title, items }) => ({
    title,
    below: items.map((item: { title: string }) => item.title),
  }))
  const { info } = await document.getMetadata()
  return { pages, outline, info: info as { Title?: string; Language?: string } }
}
