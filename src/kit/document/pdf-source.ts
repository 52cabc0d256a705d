import { refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostPdfPages, mostPdfTexts } from './limits.ts'
import type { PlacedPage, PlacedText } from './pdf-page.ts'
import { taggedTexts } from './pdf-tags.ts'
import { angleOf, mainAngle, times, turnBack } from './pdf-turn.ts'

/**
 * The texts of a PDF with their places (docs/decisions/0018). Nothing is drawn, run or fetched: no pictures are decoded, and what the
 * document would do by a script, a form or a file inside it is not looked at.
 */
export async function openPdf(
  bytes: Uint8Array,
  leftOut: LeftOutCount,
): Promise<readonly PlacedPage[] | DocumentRefusal> {
  if (!isWhole(bytes)) return refuse('document.damaged')
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

/** The library mends a PDF that was cut off and gives the pages that are left; half a plan must not pass for a whole one. */
function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte > 32)
  return Buffer.from(bytes.subarray(Math.max(0, end - 2048), end + 1)).includes('%%EOF')
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

async function readPages(pdf: Pdf, leftOut: LeftOutCount): Promise<readonly PlacedPage[] | DocumentRefusal> {
  const pages: PlacedPage[] = []
  const looks = new Map<string, FontLook>()
  let count = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    count += items.length
    if (count > mostPdfTexts) return refuse('document.too-long')
    const texts = taggedTexts(items)
    const used = new Set(texts.map(({ text }) => text.fontName))
    if ([...used].some((font) => !looks.has(font)))
      for (const [font, look] of await looksOf(page, used)) looks.set(font, look)
    pages.push(placed(number, page.getViewport({ scale: 1 }), texts, looks, leftOut))
    await countNotes(page, leftOut)
    page.cleanup()
  }
  return pages
}

function placed(
  page: number,
  { transform, width, height }: ReturnType<Page['getViewport']>,
  texts: ReturnType<typeof taggedTexts<Item>>,
  looks: ReadonlyMap<string, FontLook>,
  leftOut: LeftOutCount,
): PlacedPage {
  const shown = texts.map((one) => ({ ...one, at: times(transform, one.text.transform) }))
  const angle = mainAngle(shown.map(({ text, at }) => ({ at, letters: text.str.length })))
  const upright = shown.filter(({ at }) => angleOf(at) === angle)
  leftOut.add('turned-text', shown.length - upright.length)
  return {
    page,
    texts: upright.map(({ text, beginsItem, at }): PlacedText => {
      const [x, y] = turnBack(angle, at, width, height)
      const size = Math.round(Math.hypot(at[2]!, at[3]!) * 10) / 10
      const words = plainLetters(text.str)
      const { isBold, isItalic } = looks.get(text.fontName) ?? plainLook
      // The bullet stands before its words, where it was drawn.
      return beginsItem
        ? { text: `• ${words}`, x: x - size, y, width: text.width + size, size, isBold, isItalic }
        : { text: words, x, y, width: text.width, size, isBold, isItalic }
    }),
  }
}

/** One sign for each letter: a ligature falls apart, an accent joins its letter. */
function plainLetters(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC')).normalize('NFC')
}

/** What people wrote on the page later: remarks, and what they filled in. A page of which these cannot be read has its words all the same. */
async function countNotes(page: Page, leftOut: LeftOutCount): Promise<void> {
  const notes: readonly unknown[] = await page.getAnnotations().catch(() => [])
  for (const note of notes) {
    const { subtype, contentsObj, fieldValue } = note as Note
    if (subtype === 'Widget' && fieldValue && fieldValue !== 'Off') leftOut.add('form-field')
    else if (subtype !== 'Widget' && subtype !== 'Link' && contentsObj?.str) leftOut.add('comment')
  }
}

interface Note {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  readonly fieldValue?: unknown
}

type FontLook = Pick<Required<PlacedText>, 'isBold' | 'isItalic'>

const plainLook: FontLook = { isBold: false, isItalic: false }

/** The name of a font is known only once the page was looked at as if to draw it. Where that fails, all letters count as plain. */
async function looksOf(page: Page, fonts: ReadonlySet<string>): Promise<readonly (readonly [string, FontLook])[]> {
  await page.getOperatorList().catch(() => undefined)
  return [...fonts].map((font) => {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined
    const name = known !== null && typeof known === 'object' && 'name' in known ? String(known.name) : ''
    const isBold = /bold|black|heavy|semibd|demi|[-,]bd\b/i.test(name)
    return [font, { isBold, isItalic: /ital|obliq/i.test(name) }] as const
  })
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
