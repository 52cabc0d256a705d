import { isRefusal, refuse } from '../base/refusal.ts'
import { type Block, numberBlocks } from './block.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { type LeftOut, LeftOutCount } from './left-out.ts'
import { draftsOfPages } from './pdf-draft.ts'
import { legibilityOf } from './pdf-legible.ts'
import type { PlacedPage } from './pdf-page.ts'
import { openPdf } from './pdf-source.ts'

export interface ReadPdf {
  readonly format: 'pdf'
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
}

/** A PDF as blocks. It holds letters and their places only: what is a heading, a list or a table shows from how it lies on the page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | DocumentRefusal> {
  const leftOut = new LeftOutCount()
  const pages = await openPdf(bytes, leftOut)
  if (isRefusal(pages)) return pages
  const legible = legiblePages(pages, leftOut)
  if (isRefusal(legible)) return legible
  return { format: 'pdf', blocks: numberBlocks(draftsOfPages(legible, leftOut)), leftOut: leftOut.all() }
}

function legiblePages(pages: readonly PlacedPage[], leftOut: LeftOutCount): readonly PlacedPage[] | DocumentRefusal {
  const judged = pages.map((page) => ({ page, is: legibilityOf(page) }))
  const legible = judged.filter(({ is }) => is === 'legible').map(({ page }) => page)
  if (legible.length === 0)
    return refuse(judged.some(({ is }) => is === 'unreadable') ? 'document.text-layer-unreadable' : 'document.scanned')
  for (const { page, is } of judged) {
    if (is === 'without-text') leftOut.addPage('page-without-text', page.page)
    if (is === 'unreadable') leftOut.addPage('page-unreadable', page.page)
  }
  return legible
}
