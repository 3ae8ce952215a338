import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** Address that a link of a page leads to, null where it is no link to an address. */
function addressOf(annotation: PDFDict): string | null {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict)
  const address = action?.lookup(PDFName.of('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null
}

/**
 * Lets links to pages of the site lead to the page of the document that shows them; links to pages of the site that it
 * does not show are taken away, for the address is gone when the document is read.
 *
 * @param pageOf number from 0 of the page that shows a path of the site
 */
export function linkWithin(document: PDFDocument, site: string, pageOf: ReadonlyMap<string, number>): void {
  const pages = document.getPages()
  for (const page of pages) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    for (let i = (annotations?.size() ?? 0) - 1; i >= 0; i -= 1) {
      const annotation = annotations?.lookupMaybe(i, PDFDict)
      const address = annotation && addressOf(annotation)
      if (!address?.startsWith(site)) continue
      const target = pages[pageOf.get(new URL(address).pathname.replace(/\/?$/, '/')) ?? -1]
      if (!target) annotations?.remove(i)
      else {
        annotation?.delete(PDFName.of('A'))
        annotation?.set(PDFName.of('Dest'), document.context.obj([target.ref, 'Fit']))
      }
    }
  }
}
