import type { INumberingOptions, ISectionPropertiesOptions, IStylesOptions } from 'docx'
import { tableWidth, type WordLibrary } from './word-table.ts'

export const bullets = 'bullets'

const ink = '1B2733'
const quiet = '5A6672'

/** A4 with margins of two centimetres. */
export const pageStyle: ISectionPropertiesOptions = {
  page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 } },
}

/** The styles that Word itself has for headings, so that they stand in its navigation and a house style takes them over. */
export function styles({ LineRuleType, TabStopType }: WordLibrary): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  })
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 44, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { after: 160 } },
      },
      heading1: heading(32, 480),
      heading2: heading(26, 360),
      heading3: heading(23, 280),
      heading4: heading(22, 220),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      own('Note', 'Opmerking bij tekst', { size: 20, color: quiet }, { spacing: { before: 80, after: 120 } }),
      own(
        'TableCaption',
        'Bijschrift van tabel',
        { bold: true },
        { keepNext: true, spacing: { before: 200, after: 60 } },
      ),
      own('TableHead', 'Kopregel van tabel', { size: 20, bold: true }, { spacing: { after: 0 } }),
      own('FactLabel', 'Kenmerk', { size: 20, color: quiet }, { spacing: { after: 0 } }),
      own('TableText', 'Tekst in tabel', { size: 20 }, { spacing: { after: 40 } }),
      own(
        'Footer',
        'footer',
        { size: 18, color: quiet },
        { tabStops: [{ type: TabStopType.RIGHT, position: tableWidth }] },
      ),
    ],
  }
}

/** Real bullets, of Word's own lists. */
export function numbering({ LevelFormat }: WordLibrary): INumberingOptions {
  const level = {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 60 } } },
  }
  return { config: [{ reference: bullets, levels: [level] }] }
}
