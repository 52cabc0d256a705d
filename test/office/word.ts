import { strToU8, zipSync } from 'fflate'

const types = (main: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const documentWithMacros = 'application/vnd.ms-word.document.macroEnabled.main+xml'

const link = (name: string) =>
  `<Relationship Id="r-${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`

export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly links?: string
  readonly type?: string
  readonly extra?: Readonly<Record<string, Uint8Array>>
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const kinds = ['styles', 'numbering', 'footnotes', 'comments'] as const

/** A .docx out of markup as Word writes it, zipped by another library than the one that reads it in pieces. */
export function wordFile(parts: WordParts): Uint8Array {
  const given = kinds.filter((kind) => parts[kind] !== undefined)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(types(parts.type ?? document)),
    'word/document.xml': strToU8(
      `<w:document ${space} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${parts.body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given.map(link).join('')}${parts.links ?? ''}</Relationships>`,
    ),
  }
  for (const kind of given) files[`word/${kind}.xml`] = strToU8(`<w:${kind} ${space}>${parts[kind]}</w:${kind}>`)
  return zipSync({ ...files, ...parts.extra })
}

/** A paragraph: its words as a run, or the runs themselves. */
export function p(words: string, properties = ''): string {
  const runs = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}
