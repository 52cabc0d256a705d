import { refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostPdfPages, mostPdfTexts } from './limits.ts'
import type { PlacedPage, PlacedText } from './pdf-page.ts'

/**
 * The texts of a PDF with their places (docs/decisions/0018). Nothing is drawn, run or fetched: no pictures are decoded, and what the
 * document would do by a script, a form or a file inside it is not looked at.
 */
export async function openPdf(
  bytes: Uint8Array,
  leftOut: LeftOutCount,
): Promise<readonly PlacedPage[] | DocumentRefusal> {
  lendOldNode()
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The library takes the bytes away from who gives them.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      maxImageSize: 1,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      verbosity: 0,
    })
    try {
      if (pdf.numPages > mostPdfPages) return refuse('document.too-long')
      return await readPages(pdf, leftOut)
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : ''
    if (name === 'PasswordException') return refuse('document.password')
    if (
      name === 'InvalidPDFException' ||
      name === 'FormatError' ||
      name === 'UnknownErrorException' ||
      name === 'MissingPDFException'
    )
      return refuse('document.damaged')
    throw problem
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

async function readPages(pdf: Pdf, leftOut: LeftOutCount): Promise<readonly PlacedPage[] | DocumentRefusal> {
  const pages: PlacedPage[] = []
  const bold = new Map<string, boolean>()
  let count = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    const items = content.items.flatMap((item) => ('str' in item ? [item] : []))
    count += items.length
    if (count > mostPdfTexts) return refuse('document.too-long')
    const used = new Set(items.map((item) => item.fontName))
    if ([...used].some((font) => !bold.has(font)))
      for (const [font, is] of await boldFonts(page, used)) bold.set(font, is)
    const { transform, width, height } = page.getViewport({ scale: 1 })
    const turned = items
      .filter((item) => item.str.trim() !== '')
      .map((item) => ({ item, at: times(transform, item.transform) }))
    const angle = mainAngle(turned)
    const upright = turned.filter(({ at }) => angleOf(at) === angle)
    leftOut.add('turned-text', turned.length - upright.length)
    const [across, down] = angle % 180 === 0 ? [width, height] : [height, width]
    const texts = upright.map(({ item, at }): PlacedText => {
      const [x, y] = turnBack(angle, at[4]!, at[5]!, width, height)
      const size = Math.hypot(at[2]!, at[3]!)
      return {
        text: item.str.normalize('NFKC'),
        x,
        y,
        width: item.width,
        size: Math.round(size * 10) / 10,
        isBold: bold.get(item.fontName) ?? false,
      }
    })
    pages.push({ page: number, width: across, height: down, texts })
    page.cleanup()
  }
  return pages
}

/** The name of a font is known only once the page was looked at as if to draw it. Where that fails, no letter counts as bold. */
async function boldFonts(page: Page, fonts: ReadonlySet<string>): Promise<readonly (readonly [string, boolean])[]> {
  await page.getOperatorList().catch(() => undefined)
  return [...fonts].map((font) => {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined
    const name = known !== null && typeof known === 'object' && 'name' in known ? String(known.name) : ''
    return [font, /bold|black|heavy|semibd|demi|[-,]bd\b/i.test(name)] as const
  })
}

type Matrix = readonly number[]

function times(a: Matrix, b: Matrix): Matrix {
  const [a0, a1, a2, a3, a4, a5] = a as [number, number, number, number, number, number]
  const [b0, b1, b2, b3, b4, b5] = b as [number, number, number, number, number, number]
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}

/** In degrees, to the nearest five: a scan that lies a little askew is upright. */
function angleOf(at: Matrix): number {
  const degrees = (Math.atan2(at[1]!, at[0]!) * 180) / Math.PI
  return (((Math.round(degrees / 5) * 5) % 360) + 360) % 360
}

/** A page may lie on its side as a whole. A watermark or a label at an angle is not how the page is read. */
function mainAngle(turned: readonly { readonly item: { readonly str: string }; readonly at: Matrix }[]): number {
  const letters = [0, 90, 180, 270].map((angle) => ({
    angle,
    count: turned.filter(({ at }) => angleOf(at) === angle).reduce((sum, { item }) => sum + item.str.length, 0),
  }))
  return letters.reduce((most, one) => (one.count > most.count ? one : most)).angle
}

function turnBack(angle: number, x: number, y: number, width: number, height: number): readonly [number, number] {
  if (angle === 90) return [y, width - x]
  if (angle === 180) return [width - x, height - y]
  if (angle === 270) return [height - y, x]
  return [x, y]
}

/** The library uses one function that Node 20 does not have, to hand a font to itself. */
function lendOldNode(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length)
    },
  })
}
