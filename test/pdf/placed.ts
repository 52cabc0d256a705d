import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'

export interface PlacedWords {
  readonly text: string
  readonly x?: number
  /** From the top of the page. */
  readonly y: number
  readonly size?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly turned?: number
}

export interface PlacedSheet {
  readonly words?: readonly PlacedWords[]
  readonly isLandscape?: boolean
  /** The page lies on its side in the file and is shown turned. */
  readonly turned?: number
  /** A picture over the whole page, as a scan is. */
  readonly hasPicture?: boolean
}

/** A PDF with words exactly where a test puts them, as programs other than browsers make it. */
export async function placedPdf(sheets: readonly PlacedSheet[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const [plain, bold, italic] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
    await pdf.embedFont(StandardFonts.HelveticaOblique),
  ]
  const dot = await pdf.embedPng(onePixel)
  for (const { words = [], isLandscape, turned, hasPicture } of sheets) {
    const [width, height]: [number, number] = isLandscape ? [842, 595] : [595, 842]
    const page = pdf.addPage([width, height])
    if (turned) page.setRotation(degrees(turned))
    if (hasPicture) page.drawImage(dot, { x: 0, y: 0, width, height })
    for (const { text, x = 72, y, size = 11, isBold, isItalic, turned: angle = 0 } of words)
      page.drawText(text, {
        x,
        y: height - y,
        size,
        font: isBold ? bold : isItalic ? italic : plain,
        rotate: degrees(angle),
      })
  }
  return await pdf.save()
}

/** Lines under each other, a part of a column. */
export function lines(texts: readonly string[], from: Omit<PlacedWords, 'text'>, apart = 14): readonly PlacedWords[] {
  return texts.map((text, at) => ({ ...from, text, y: from.y + at * apart }))
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
