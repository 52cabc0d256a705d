import type { OfficeFormat } from './package-parts.ts'

export type TextFormat = 'text' | 'markdown' | 'html'

/** What can be read. A format that comes later is one more name here and one more reader in `read-document.ts`. */
export type Format = TextFormat | OfficeFormat | 'pdf'

/** What it is, by its first bytes, when it is something that we cannot read. The name is shown to people. */
export function unreadableFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}

const signatures = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'afbeelding'],
  ['\xFF\xD8\xFF', 'afbeelding'],
  ['GIF8', 'afbeelding'],
  ['\x1F\x8B', 'gzip'],
  ['Rar!', 'rar'],
  ['7z\xBC\xAF', '7-zip'],
] as const

/** Word, Excel, Writer and Calc are zips. An empty zip begins otherwise, and holds nothing. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')
}

/** Mail and web servers may put some bytes before a PDF; readers look for its sign in the first thousand. */
export function isPdf(bytes: Uint8Array): boolean {
  return /(?:^|[\r\n])%PDF-\d/.test(String.fromCharCode(...bytes.subarray(0, 1024)))
}

/** The container of old Word and Excel, which new Office still uses around a file with a password. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\xD0\xCF\x11\xE0')
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0))
}

/** The format of a text: by what it is called, and where that says nothing by what stands in it. */
export function formatOf(text: string, name: string, type = ''): TextFormat {
  const start = text.slice(0, 2_000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (/\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml)/i.test(type)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name) || /^text\/markdown/i.test(type)) return 'markdown'
  // A pasted piece of a page has no <html>, but it closes its paragraphs or items.
  if (/^<[a-z][^<>]{0,200}>/i.test(start) && /<\/(?:p|li|h[1-6]|div|ul|ol|section|article)>/i.test(text)) return 'html'
  const hashes = text.slice(0, 200_000).match(/^#{1,6} \S/gm)?.length ?? 0
  return hashes >= 2 ? 'markdown' : 'text'
}
