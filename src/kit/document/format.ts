/** What can be read. A format that comes later is one more name here and one more reader in `read-document.ts`. */
export type Format = 'text' | 'markdown' | 'html'

/** What it is, by its first bytes, when it is something that we cannot read. The name is shown to people. */
export function unreadableFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}

const signatures = [
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'Word, Excel of zip'],
  ['\xD0\xCF\x11\xE0', 'Word of Excel (oud)'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'afbeelding'],
  ['\xFF\xD8\xFF', 'afbeelding'],
  ['GIF8', 'afbeelding'],
  ['\x1F\x8B', 'gzip'],
] as const

/** The format of a text: by what it is called, and where that says nothing by what stands in it. */
export function formatOf(text: string, name: string, type = ''): Format {
  const start = text.slice(0, 2_000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (/\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml)/i.test(type)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name) || /^text\/markdown/i.test(type)) return 'markdown'
  // A pasted piece of a page has no <html>, but it closes its paragraphs or items.
  if (/^<[a-z][^<>]{0,200}>/i.test(start) && /<\/(?:p|li|h[1-6]|div|ul|ol|section|article)>/i.test(text)) return 'html'
  const hashes = text.slice(0, 200_000).match(/^#{1,6} \S/gm)?.length ?? 0
  return hashes >= 2 ? 'markdown' : 'text'
}
