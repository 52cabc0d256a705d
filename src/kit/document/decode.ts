import { type Refusal, refuse } from '../base/refusal.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Bytes as text: by byte order mark or by where their zeros stand, else UTF-8, else windows-1252. What a file says of itself is not asked: pages
 * that were saved again say what they were before. Windows-1252 gives a letter for nearly every byte, so what comes
 * out must also look like text.
 */
export function decode(bytes: Uint8Array): Decoded | Refusal<'document.not-text' | 'document.encoding-unknown'> {
  const marked = byMark(bytes) ?? bySilence(bytes)
  if (!marked && bytes.includes(0)) return refuse('document.not-text')
  const encoding = marked ?? (isUtf8(bytes) || isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const raw = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'windows-1252' ? raw.replace(/[\x80-\x9F]/g, (sign) => windowsSigns[sign] ?? sign) : raw
  if (text.includes('\0')) return refuse('document.not-text')

  if (oddCharacters(text) * 100 > text.length)
    return refuse(encoding === 'utf-8' ? 'document.not-text' : 'document.encoding-unknown')
  return { text, encoding }
}

/** Node reads windows-1252 as ISO 8859-1 in some versions (20.20 too): quotes, dashes and the euro are then control characters. */
const windowsSigns: Readonly<Record<string, string>> = Object.fromEntries(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ']
    .map((sign, index) => [String.fromCharCode(0x80 + index), sign] as const)
    .filter(([, sign]) => sign !== ' '),
)

/** Control characters other than white space, and the sign that stands for what could not be read. */
function oddCharacters(text: string): number {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x09 || (code > 0x0d && code < 0x20) || (code > 0x7e && code < 0xa0) || code === 0xfffd) odd++
  }
  return odd
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without its mark: nearly every second byte of a text in our letters is zero. */
function bySilence(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 4_000)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1
  const half = head.length / 2
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.05) return 'utf-16le'
  return zeros[0]! > half * 0.6 && zeros[1]! < half * 0.05 ? 'utf-16be' : undefined
}

/** One broken byte in a page of UTF-8, as where a text was cut, is no reason to read all its letters wrong. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let [broken, whole] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) whole += 1
  }
  return whole >= 10 && broken * 10 <= whole
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
