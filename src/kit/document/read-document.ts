import { isRefusal, type Refusal, refuse } from '../base/refusal.ts'
import type { Block } from './block.ts'
import { decode, type Encoding } from './decode.ts'
import type { DocumentRefusal, DocumentRefusalCode } from './document-refusal.ts'
import { type Format, formatOf, isOldContainer, isPdf, isZip, type TextFormat, unreadableFormat } from './format.ts'
import { type LeftOut, LeftOutCount } from './left-out.ts'
import { largestDocumentBytes, longestBlockCharacters } from './limits.ts'
import { refuseOldContainer } from './old-container.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOffice } from './read-office.ts'
import { readText } from './read-text.ts'
import { withoutStruck } from './struck-marks.ts'

export type { DocumentRefusal, DocumentRefusalCode }

export interface DocumentFile {
  /** The name of the file; empty for a text that was pasted. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The media type, when whoever sent the file told one. */
  readonly type?: string
}

export interface ReadDocument {
  readonly format: Format
  /** How the bytes of a text were read. Other than UTF-8 is a guess that may show in odd letters: say it. */
  readonly encoding?: Encoding
  readonly blocks: readonly Block[]
  /** What was not taken on purpose: say it. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * A file as blocks with their place, or why it cannot be read. What it is, its content says; it knows nothing of what it is about. A PDF
 * takes its time and is read by `read-file.ts`.
 */
export function readDocument(file: DocumentFile): ReadDocument | DocumentRefusal {
  const { bytes } = file
  const problem = problemOfSize(bytes)
  if (problem) return problem
  if (isPdf(bytes)) throw new TypeError('readDocument was given a PDF; readFile reads those')
  if (isOldContainer(bytes)) return refuseOldContainer(bytes)
  const unreadable = unreadableFormat(bytes)
  if (unreadable) return refuse('document.format-unreadable', { format: unreadable })

  const read = isZip(bytes) ? readOffice(bytes) : readTextual(file)
  return isRefusal(read) ? read : withBlocks(read)
}

export function problemOfSize({ length }: Uint8Array): DocumentRefusal | undefined {
  if (length === 0) return refuse('document.empty')
  return length > largestDocumentBytes ? tooLarge(length) : undefined
}

/** What was read, when there are blocks in it that one can do something with. */
export function withBlocks(read: ReadDocument): ReadDocument | DocumentRefusal {
  if (read.blocks.length === 0) return refuse('document.nothing-readable')
  // A table is as long as it is; a paragraph is not.
  const isOneLine = (block: Block) => block.kind !== 'table' && block.text.length > longestBlockCharacters
  return read.blocks.some(isOneLine) ? refuse('document.one-line') : read
}

function readTextual({ name, bytes, type }: DocumentFile): ReadDocument | DocumentRefusal {
  const decoded = decode(bytes)
  if (isRefusal(decoded)) return decoded
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (text.trim() === '') return refuse('document.empty')

  const format = formatOf(text, name, type)
  // In HTML a line end means nothing; elsewhere a line of this length has lost its line ends, and would be costly to look at.
  if (format !== 'html' && hasLineOver(text, longestBlockCharacters)) return refuse('document.one-line')
  const leftOut = new LeftOutCount()
  const blocks = readers[format](text, leftOut)
  return isRefusal(blocks) ? blocks : { format, encoding: decoded.encoding, blocks, leftOut: leftOut.all() }
}

/** For who streams an upload and stops at the limit: the same answer as for a whole file that is too large. */
export function tooLarge(bytes: number): Refusal<'document.too-large'> {
  const megabytes = (count: number) => Math.ceil(count / (1024 * 1024))
  return refuse('document.too-large', { megabytes: megabytes(bytes), most: megabytes(largestDocumentBytes) })
}

type Reader = (text: string, leftOut: LeftOutCount) => readonly Block[] | DocumentRefusal

const readers: Readonly<Record<TextFormat, Reader>> = {
  text: (text, leftOut) => readText(withoutStruck(text, leftOut)),
  markdown: (text, leftOut) => readMarkdown(withoutStruck(text, leftOut)),
  html: readHtml,
}

function hasLineOver(text: string, most: number): boolean {
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x0c) from = at + 1
    else if (at - from >= most) return true
  }
  return false
}
