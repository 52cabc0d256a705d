import { isRefusal } from '../../src/kit/base/refusal.ts'
import { readFile } from '../../src/kit/document/read-file.ts'
import { withBrowser } from '../browser.ts'
import { hyphenate } from '../pdf/hyphenate.ts'
import { type PrintOptions, printed } from '../pdf/print.ts'
import { blocksHtml } from './blocks-html.ts'
import type { LabelledDocument } from './labelled-document.ts'

interface PrintMode extends PrintOptions {
  readonly layout: string
  readonly style: string
  readonly breaksWords?: true
}

const running = { head: 'Gemeente Voorbeeld | veiligheid', foot: 'Pagina #' }

/** From easy to hard. `numbered` items have a number of their own in place of a bullet. */
const modes: Readonly<Record<string, PrintMode>> = {
  a4: { ...running, layout: 'word', style: '' },
  a5: {
    ...running,
    layout: 'word',
    paper: 'A5',
    style: 'body { font-size: 9pt; line-height: 1.15 } p { margin: 0 0 4pt }',
  },
  columns: { ...running, layout: 'word columns', style: '.columns table { column-span: all }', breaksWords: true },
  magazine: {
    ...running,
    layout: 'word columns',
    style:
      'body { font-size: 9.5pt; line-height: 1.35 } p { margin: 0 0 6pt } .columns table, .columns h2 { column-span: all }',
    breaksWords: true,
  },
}

export const printModes: readonly string[] = Object.keys(modes)

/** Each document as a browser prints what was read of it, so that its labels say how well the reader of PDF did. */
export async function printedDocuments(
  documents: readonly LabelledDocument[],
  name: string,
): Promise<readonly LabelledDocument[]> {
  const mode = modes[name]
  if (!mode) throw new RangeError(`--as-pdf must be one of ${printModes.join(', ')}, got ${name}`)
  return await withBrowser(async (browser) => {
    const all: LabelledDocument[] = []
    for (const document of documents) {
      const html = await pageOf(document, mode)
      all.push({ ...document, name: `${document.name}.pdf`, bytes: await printed(browser, html, mode) })
    }
    return all
  })
}

async function pageOf(document: LabelledDocument, { layout, style, breaksWords }: PrintMode): Promise<string> {
  const read = await readFile(document)
  if (isRefusal(read)) throw new Error(`${document.name}: ${read.refused}`)
  const html = blocksHtml(read.blocks)
  return `<style>.word li.numbered::before { content: none } ${style}</style><div class="${layout}">${breaksWords ? hyphenate(html) : html}</div>`
}
