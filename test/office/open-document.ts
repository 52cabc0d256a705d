import { strToU8, zipSync } from 'fflate'

const spaces = [
  ...['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
].join(' ')

export interface OpenDocument {
  readonly kind: 'text' | 'spreadsheet'
  /** What stands in the text or in the workbook. */
  readonly body: string
  /** Styles that the program made for letters that were changed by hand. */
  readonly automatic?: string
  readonly styles?: string
  readonly manifest?: string
  readonly extra?: Readonly<Record<string, Uint8Array>>
}

/** An .odt or .ods out of markup as LibreOffice writes it. */
export function openDocument({ kind, body, automatic = '', styles, manifest, extra }: OpenDocument): Uint8Array {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  const file = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': file(content),
    ...(styles && { 'styles.xml': file(`<office:document-styles ${spaces}>${styles}</office:document-styles>`) }),
    ...(manifest && { 'META-INF/manifest.xml': file(manifest) }),
    ...extra,
  })
}
