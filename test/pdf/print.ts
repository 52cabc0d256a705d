import type { Browser } from 'playwright-core'

const running = (text: string) =>
  `<div style="font-size: 8px; width: 100%; padding: 0 2cm; text-align: center">${text}</div>`

export interface PrintOptions {
  readonly head?: string
  readonly foot?: string
  readonly isTagged?: boolean
  readonly isLandscape?: boolean
  /** A5 has narrow edges. */
  readonly paper?: 'A4' | 'A5'
}

const edges = {
  A4: { top: '2.5cm', bottom: '2.5cm', left: '2cm', right: '2cm' },
  A5: { top: '1.6cm', bottom: '1.6cm', left: '1.2cm', right: '1.2cm' },
}

/** A page as a browser prints it, on A4 if nothing else is asked, with heads and feet of pages. `#` in a foot becomes the number of the page. */
export async function printed(browser: Browser, html: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const { paper = 'A4' } = options
  const page = await browser.newPage()
  try {
    await page.setContent(`<html lang="nl"><style>${house}</style>${html}`)
    const pdf = await page.pdf({
      format: paper,
      landscape: options.isLandscape ?? false,
      tagged: options.isTagged ?? false,
      displayHeaderFooter: true,
      headerTemplate: running(options.head ?? ''),
      footerTemplate: running((options.foot ?? '').replace('#', '<span class="pageNumber"></span>')),
      margin: edges[paper],
    })
    return new Uint8Array(pdf)
  } finally {
    await page.close()
  }
}

/** The bullets of Word are signs of a font; those of a browser are drawn. */
const house = `
  body { font: 11pt 'Liberation Sans', sans-serif; line-height: 1.2 }
  h1 { font-size: 20pt } h2 { font-size: 15pt } h3 { font-size: 13pt }
  p { margin: 0 0 8pt }
  table { border-collapse: collapse; width: 100% }
  td, th { border: 1px solid #888; padding: 3px 6px; vertical-align: top; text-align: left }
  .word ul { list-style: none; padding-left: 1.6em }
  .word li { text-indent: -1.1em }
  .word li::before { content: '•'; display: inline-block; width: 1.1em; text-indent: 0 }
  .columns { columns: 2; column-gap: 24pt; text-align: justify; hyphens: auto }
`
