import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'

const ink = rgb(0.29, 0.33, 0.39)
const size = 8
/** Millimetres in points. */
const mm = 72 / 25.4

/** How many pages a PDF has. */
export const countPages = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf)).getPageCount()

/** The PDFs as one document, in their order. */
export async function joinPages(parts: readonly Uint8Array[]): Promise<PDFDocument> {
  const whole = await PDFDocument.create()
  for (const part of parts) {
    const document = await PDFDocument.load(part)
    for (const page of await whole.copyPages(document, document.getPageIndices())) whole.addPage(page)
  }
  return whole
}

/** Writes `text` and the number of the page, such as "3 / 24", below each page. */
export async function addFooters(document: PDFDocument, text: string): Promise<void> {
  const font = await document.embedFont(StandardFonts.Helvetica)
  const pages = document.getPages()
  for (const [i, page] of pages.entries()) {
    const number = `${i + 1} / ${pages.length}`
    const right = page.getWidth() - 14 * mm - font.widthOfTextAtSize(number, size)
    for (const [x, words] of [
      [14 * mm, text],
      [right, number],
    ] as const) {
      page.drawText(words, { x, y: 9 * mm, size, font, color: ink })
    }
  }
}
