import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib'

export interface Bookmark {
  readonly title: string
  /** number from 0 of the page */
  readonly page: number
  readonly below: readonly Bookmark[]
}

/** Writes bookmarks as a chain below `parent`, and what is below each closed. */
function addChain(document: PDFDocument, parent: PDFDict, parentRef: PDFRef, bookmarks: readonly Bookmark[]) {
  const { context } = document
  const refs = bookmarks.map(() => context.nextRef())
  for (const [i, { title, page, below }] of bookmarks.entries()) {
    const ref = refs[i] as PDFRef
    const own = context.obj({ Parent: parentRef, Dest: [document.getPage(page).ref, 'Fit'] })
    own.set(PDFName.of('Title'), PDFHexString.fromText(title))
    const [before, after] = [refs[i - 1], refs[i + 1]]
    if (before) own.set(PDFName.of('Prev'), before)
    if (after) own.set(PDFName.of('Next'), after)
    addChain(document, own, ref, below)
    if (below.length > 0) own.set(PDFName.of('Count'), PDFNumber.of(-below.length))
    context.assign(ref, own)
  }
  const [first, last] = [refs[0], refs.at(-1)]
  if (first && last) {
    parent.set(PDFName.of('First'), first)
    parent.set(PDFName.of('Last'), last)
  }
}

/** Gives a document bookmarks, which a reader shows beside its pages. */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const outline = document.context.obj({ Type: 'Outlines', Count: bookmarks.length })
  const ref = document.context.register(outline)
  addChain(document, outline, ref, bookmarks)
  document.catalog.set(PDFName.of('Outlines'), ref)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
