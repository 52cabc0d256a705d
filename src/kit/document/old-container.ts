import { type Refusal, refuse } from '../base/refusal.ts'

/**
 * What the container of old Office holds, by the name of its streams: new Office wraps a file with a password in it, old Word and Excel
 * keep their text in it, in a form that we do not read.
 */
export function refuseOldContainer(bytes: Uint8Array): Refusal<'document.password' | 'document.old-office'> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // As bytes: Node 20 never comes back from a search in UTF-16 when the bytes stand at an odd place in memory.
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return refuse('document.password')
  if (holds('Workbook') || holds('Book')) return refuse('document.old-office', { program: 'Excel', save: 'xlsx' })
  if (holds('WordDocument')) return refuse('document.old-office', { program: 'Word', save: 'docx' })
  return refuse('document.old-office', { program: 'Office', save: 'docx of .xlsx' })
}
