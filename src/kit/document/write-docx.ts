import type { FileChild, IPropertiesOptions } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { bullets, numbering, pageStyle, styles } from './word-look.ts'
import { tableWidth, type WordLibrary, wordTable } from './word-table.ts'
import type { WrittenDocument, WrittenPart } from './written-document.ts'

/**
 * A document as the bytes of a Word file, with headings, lists and tables that Word knows as such. The same document gives the same
 * bytes: nothing in it tells when it was made. The library is big, so it is loaded when the first file is asked for.
 */
export async function writeDocx({ title, parts }: WrittenDocument): Promise<Uint8Array> {
  const word = await import('docx')
  const name = clean(title)
  const properties: IPropertiesOptions = {
    title: name,
    creator: maker,
    lastModifiedBy: maker,
    compatibility: { version: wordOfToday },
    styles: styles(word),
    numbering: numbering(word),
    sections: [
      {
        properties: pageStyle,
        footers: { default: footer(word, name) },
        children: parts.flatMap((part, at) => [...childrenOf(word, part), ...between(word, part, parts[at + 1])]),
      },
    ],
  }
  return withoutMoment(new Uint8Array(await word.Packer.toBuffer(new word.Document(properties))))
}

const maker = 'Driehoek'
/** Word 2013 and all after it: without this a file opens in the mode of Word 2007. */
const wordOfToday = 15

function childrenOf(word: WordLibrary, part: WrittenPart): readonly FileChild[] {
  const { Paragraph, HeadingLevel } = word
  switch (part.part) {
    case 'title':
      return [new Paragraph({ text: clean(part.text), heading: HeadingLevel.TITLE })]
    case 'heading': {
      const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]
      return [new Paragraph({ text: clean(part.text), heading: heading[part.depth - 1]! })]
    }
    case 'paragraph':
      return paragraphsOf(part.text).map((text) => new Paragraph({ text }))
    case 'note':
      return paragraphsOf(part.text).map((text) => new Paragraph({ text, style: 'Note' }))
    case 'caption':
      return [new Paragraph({ text: clean(part.text), style: 'TableCaption' })]
    case 'list':
      return part.items.map((text) => new Paragraph({ text: clean(text), numbering: { reference: bullets, level: 0 } }))
    case 'facts':
      return [
        wordTable(word, {
          widths: [tableWidth * 0.24, tableWidth * 0.76],
          rows: part.rows.map(([label, text]) => [[clean(label)], paragraphsOf(text)]),
        }),
      ]
    case 'table': {
      const whole = part.columns.reduce((sum, { width }) => sum + width, 0)
      return [
        wordTable(word, {
          widths: part.columns.map(({ width }) => (tableWidth * width) / whole),
          heads: part.columns.map(({ head }) => clean(head)),
          rows: part.rows.map((row) => row.map(paragraphsOf)),
        }),
      ]
    }
  }
}

/** Word makes one table of two that touch, and wants a paragraph after the last. */
function between(
  { Paragraph }: WordLibrary,
  { part }: WrittenPart,
  next: WrittenPart | undefined,
): readonly FileChild[] {
  const isTable = (one: string) => one === 'facts' || one === 'table'
  return isTable(part) && (next === undefined || isTable(next.part)) ? [new Paragraph({ style: 'Note' })] : []
}

function footer({ Footer, Paragraph, TextRun, PageNumber, Tab }: WordLibrary, title: string) {
  const short = title.length > longestFoot ? `${title.slice(0, longestFoot).replace(/\s+\S*$/, '')} …` : title
  const pages = new TextRun({
    children: [new Tab(), 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun(short), pages] })] })
}

const longestFoot = 80

/** The paragraphs of a text; at least one, since a cell of a table must have one. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text
    .split(/\s*\n\s*/)
    .map(clean)
    .filter((line) => line !== '')
  return lines.length > 0 ? lines : ['']
}

/** What XML does not take would make the whole file unreadable. */
function clean(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The library writes the moment of making into the properties and into every entry of the package. */
function withoutMoment(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes)
  const core = 'docProps/core.xml'
  const properties = strFromU8(entries[core]!).replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
  return zipSync({ ...entries, [core]: strToU8(properties) }, { mtime: new Date(1980, 0, 1), level: 6 })
}
