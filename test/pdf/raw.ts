import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** A stream of a PDF; `deflated` streams are packed here. */
export interface RawStream {
  readonly dictionary?: string
  readonly bytes: Uint8Array
  readonly isDeflated?: boolean
}

export type RawObject = string | RawStream

export interface RawPdf {
  /** Numbered from 1, in order. Object 1 is the catalogue. */
  readonly objects: readonly RawObject[]
  readonly trailer?: string
}

/** A PDF written object by object, for what no library would write. */
export function rawPdf({ objects, trailer = '' }: RawPdf): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')]
  const offsets: number[] = []
  let at = parts[0]!.length
  const push = (bytes: Buffer) => {
    parts.push(bytes)
    at += bytes.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(at)
    push(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'))
    push(bodyOf(object))
    push(Buffer.from('\nendobj\n', 'latin1'))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

function bodyOf(object: RawObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1')
  const bytes = object.isDeflated ? deflateSync(object.bytes) : Buffer.from(object.bytes)
  const filter = object.isDeflated ? '/Filter /FlateDecode ' : ''
  const head = `<< /Length ${bytes.length} ${filter}${object.dictionary ?? ''} >>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream', 'latin1')])
}

/** Objects of a document of one page: catalogue, pages, page, font, and the content, with what a test adds. */
export function onePage(
  content: RawObject,
  more: { catalog?: string; page?: string; resources?: string } = {},
): readonly RawObject[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> ${more.resources ?? ''} >> ${more.page ?? ''} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    content,
  ]
}

export const show = (text: string, x = 72, y = 700, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`

/** Twenty lines of a plan. */
export const planLines = Array.from({ length: 20 }, (_, at) =>
  show(`Wij pakken de overlast in buurt ${at + 1} samen aan.`, 72, 760 - at * 30),
).join('')

export const contentOf = (text: string): RawStream => ({ bytes: Buffer.from(text, 'latin1') })

/** A document that says who may print it, with RC4 of 40 bits (PDF 1.7, 7.6.3): anybody may read it when the user password is empty. */
export function encryptedPdf(text: string, userPassword: string): Uint8Array {
  const id = Buffer.alloc(16, 7)
  const permissions = -3904
  const owner = rc4(md5(padded('eigenaar')).subarray(0, 5), padded(userPassword))
  const bits = Buffer.alloc(4)
  bits.writeInt32LE(permissions)
  const key = md5(Buffer.concat([padded(userPassword), owner, bits, id])).subarray(0, 5)
  const objectKey = md5(Buffer.concat([key, Buffer.from([5, 0, 0, 0, 0])])).subarray(0, 10)
  const content = rc4(objectKey, Buffer.from(show(text), 'latin1'))
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, padded('')).toString('hex')}> /P ${permissions} >>`
  const hex = id.toString('hex')
  return rawPdf({
    objects: [...onePage({ bytes: content }), encrypt],
    trailer: `/Encrypt 6 0 R /ID [<${hex}> <${hex}>]`,
  })
}

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest()

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + box[i]! + key[i % key.length]!) & 255
    ;[box[i], box[j]] = [box[j]!, box[i]!]
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255
      j = (j + box[i]!) & 255
      ;[box[i], box[j]] = [box[j]!, box[i]!]
      return byte ^ box[(box[i]! + box[j]!) & 255]!
    }),
  )
}
