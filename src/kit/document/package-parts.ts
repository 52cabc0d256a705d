import { isRefusal, refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { readXml } from './xml.ts'
import type { Unpacked } from './zip.ts'

/** The parts of a packed document, found by what they are and not by what they are called. */
export interface Parts {
  /** `styles`, `numbering`, `footnotes`: as the main part links to it. */
  kind(kind: string): Uint8Array | undefined
  /** By the id of a link in the main part. */
  linked(id: string): Uint8Array | undefined
}

export type OfficeFormat = 'docx' | 'odt' | 'xlsx' | 'ods'

export interface Package {
  readonly format: OfficeFormat
  readonly main: Uint8Array
  readonly parts: Parts
}

/** Pictures, fonts, charts, headers, footers and what programs keep for themselves are never unpacked. */
export function isReadPart(name: string): boolean {
  if (name === 'mimetype' || name === 'content.xml' || name === 'styles.xml' || name === 'META-INF/manifest.xml')
    return true
  if (!/\.(?:xml|rels)$/.test(name) || name.startsWith('..')) return false
  return !/(?:^|\/)(?:theme|media|embeddings|customXml|docProps|charts|drawings|diagrams|pivot\w*|fonts|glossary|activeX)\/|(?:header|footer)\d*\.xml/i.test(
    name,
  )
}

export function openPackage(unpacked: Unpacked, leftOut: LeftOutCount): Package | DocumentRefusal {
  const types = unpacked.parts.get('[Content_Types].xml')
  if (types) return openXmlPackage(unpacked, types, leftOut)
  if (unpacked.parts.has('content.xml')) return openOpenDocument(unpacked, leftOut)
  return refuse('document.zip-without-document')
}

const mainTypes: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled/, 'xlsx'],
]

function openXmlPackage(
  { names, parts }: Unpacked,
  types: Uint8Array,
  leftOut: LeftOutCount,
): Package | DocumentRefusal {
  let found: { readonly format: OfficeFormat; readonly path: string } | undefined
  let isSlides = false
  const problem = readXml(types, new Set(['ct:Override']), ({ attributes }) => {
    const type = attributes.ContentType ?? ''
    const format = mainTypes.find(([pattern]) => pattern.test(type))?.[1]
    if (format) found ??= { format, path: (attributes.PartName ?? '').replace(/^\//, '') }
    else if (/presentationml|ms-powerpoint/.test(type)) isSlides = true
  })
  if (problem) return problem
  if (!found)
    return isSlides
      ? refuse('document.format-unreadable', { format: 'PowerPoint' })
      : refuse('document.zip-without-document')
  const { format, path } = found
  const main = parts.get(path)
  if (!main) return refuse('document.damaged')
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) leftOut.add('macro')

  const links = readLinks(parts, path, leftOut)
  if (isRefusal(links)) return links
  const comments = parts.get(links.byKind.get('comments') ?? '')
  const wrong = comments && readXml(comments, new Set(['w:comment']), () => leftOut.add('comment'))
  if (wrong) return wrong
  for (const [name, bytes] of format === 'xlsx' ? parts : []) {
    if (!/(?:^|\/)comments\d*\.xml$/.test(name)) continue
    const bad = readXml(bytes, new Set(['x:comment']), () => leftOut.add('comment'))
    if (bad) return bad
  }
  return {
    format,
    main,
    parts: {
      kind: (kind) => parts.get(links.byKind.get(kind) ?? ''),
      linked: (id) => parts.get(links.byId.get(id) ?? ''),
    },
  }
}

interface Links {
  readonly byKind: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, string>
}

/** Where the main part says that its other parts are. What stands outside the file is counted and never fetched. */
function readLinks(
  parts: ReadonlyMap<string, Uint8Array>,
  main: string,
  leftOut: LeftOutCount,
): Links | DocumentRefusal {
  const [folder, file] = /^(.*\/)?([^/]+)$/.exec(main)?.slice(1) ?? []
  const byKind = new Map<string, string>()
  const byId = new Map<string, string>()
  const bytes = parts.get(`${folder ?? ''}_rels/${file}.rels`)
  const problem =
    bytes &&
    readXml(bytes, new Set(['rel:Relationship']), ({ attributes }) => {
      const kind = /[^/]*$/.exec(attributes.Type ?? '')?.[0] ?? ''
      if (attributes.TargetMode === 'External') {
        if (kind !== 'hyperlink') leftOut.add('outside')
        return
      }
      const path = inFolder(folder ?? '', attributes.Target ?? '')
      byKind.set(kind, path)
      byId.set(attributes.Id ?? '', path)
    })
  return problem ?? { byKind, byId }
}

/** A path within the package. One that climbs out of it names no part, so it finds nothing. */
function inFolder(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function openOpenDocument({ names, parts }: Unpacked, leftOut: LeftOutCount): Package | DocumentRefusal {
  let type = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array())
  let isEncrypted = false
  const manifest = parts.get('META-INF/manifest.xml')
  // Some programs write a document type into this one part; it is looked at only for what it says about passwords and kind.
  const text = manifest ? new TextDecoder().decode(manifest) : ''
  if (/<(?:\w+:)?encryption-data\b/.test(text)) isEncrypted = true
  type ||= /application\/vnd\.oasis\.opendocument\.[\w-]+/.exec(text)?.[0] ?? ''
  if (isEncrypted) return refuse('document.password')
  const format = /opendocument\.text/.test(type) ? 'odt' : /opendocument\.spreadsheet/.test(type) ? 'ods' : undefined
  if (!format)
    return refuse('document.format-unreadable', { format: /presentation/.test(type) ? 'presentatie' : 'OpenDocument' })
  if (
    [...names].some(
      (name) => /^(?:Basic|Scripts)\/.+\.(?:xml|bsh|js|py)$/i.test(name) && !/script-l[bc]\.xml$/i.test(name),
    )
  )
    leftOut.add('macro')
  const main = parts.get('content.xml')
  if (!main) return refuse('document.damaged')
  return { format, main, parts: { kind: (kind) => parts.get(`${kind}.xml`), linked: () => undefined } }
}
