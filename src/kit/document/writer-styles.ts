import { depthByStyleName } from './heading-style.ts'
import { inFormat } from './word-numbering.ts'
import type { Look } from './word-styles.ts'
import { childOf, childrenOf, readXml, type XmlElement, type XmlRefusal } from './xml.ts'

export interface WriterStyle {
  readonly look: Look
  readonly heading?: number
  readonly list?: string
}

export interface WriterStyles {
  of(name: string | undefined): WriterStyle
  /** The size of ordinary text, in half points. */
  readonly size: number
  /** The next number of a heading, or nothing where headings bear none. */
  nextOfHeading(depth: number): string | undefined
  /** Does a list print numbers at this depth? */
  isNumbered(list: string | undefined, depth: number): boolean
  isHiddenTable(name: string | undefined): boolean
  isBoldCell(name: string | undefined): boolean
  isStruckCell(name: string | undefined): boolean
}

interface Raw {
  readonly name: string
  readonly parent?: string
  readonly outline?: number
  readonly look: Look
  readonly list?: string
}

interface OutlineLevel {
  readonly format: string
  readonly shown: number
}

const mostParents = 20
const usualSize = 24

/** The styles of an OpenDocument: those of the house, and those that the program made for letters that were made bold by hand. */
export function readWriterStyles(files: readonly (Uint8Array | undefined)[]): WriterStyles | XmlRefusal {
  const raw = new Map<string, Raw>()
  const outline = new Map<number, OutlineLevel>()
  const numbered = new Map<string, ReadonlySet<number>>()
  const hidden = new Set<string>()
  for (const bytes of files) {
    const problem =
      bytes &&
      readXml(bytes, wanted, (piece) => {
        if (piece.name === 'style:style') {
          const style = rawOf(piece)
          raw.set(style.name, style)
          if (childOf(piece, 'style:table-properties')?.attributes['table:display'] === 'false') hidden.add(style.name)
        } else if (piece.name === 'text:outline-style') {
          for (const level of childrenOf(piece))
            outline.set(Number(level.attributes['text:level']), {
              format: level.attributes['style:num-format'] ?? '',
              shown: Number(level.attributes['text:display-levels'] ?? 1),
            })
        } else numbered.set(piece.attributes['style:name'] ?? '', numberedIn(piece))
      })
    if (problem) return problem
  }

  const chainOf = (name: string | undefined): readonly Raw[] => {
    const chain: Raw[] = []
    for (let at = name; at !== undefined && chain.length < mostParents; at = chain.at(-1)?.parent) {
      const style = raw.get(at)
      if (!style) break
      chain.push(style)
    }
    return chain
  }
  const of = (name: string | undefined): WriterStyle => {
    const chain = chainOf(name)
    const outlineLevel = chain.find((style) => style.outline !== undefined)?.outline
    const heading =
      outlineLevel ?? chain.map((style) => depthByStyleName(shownName(style.name))).find((depth) => depth !== undefined)
    const list = chain.find((style) => style.list)?.list
    return {
      look: Object.assign({}, ...chain.map((style) => style.look).reverse()) as Look,
      ...(heading !== undefined && { heading }),
      ...(list && { list }),
    }
  }
  const counts: number[] = []
  return {
    of,
    size: of('Standard').look.size ?? usualSize,
    nextOfHeading(depth) {
      for (let at = 1; at < depth; at++) counts[at] ??= 1
      counts[depth] = (counts[depth] ?? 0) + 1
      counts.length = depth + 1
      const own = outline.get(depth)
      if (!own?.format) return undefined
      const first = Math.max(1, depth - own.shown + 1)
      return Array.from({ length: depth - first + 1 }, (_, at) =>
        inFormat(counts[first + at] ?? 1, outline.get(first + at)?.format || '1'),
      ).join('.')
    },
    isNumbered: (list, depth) => numbered.get(list ?? '')?.has(depth) ?? false,
    isHiddenTable: (name) => hidden.has(name ?? ''),
    isBoldCell: (name) => of(name).look.isBold === true,
    isStruckCell: (name) => of(name).look.isStruck === true,
  }
}

const wanted = new Set(['style:style', 'text:outline-style', 'text:list-style'])

function rawOf(piece: XmlElement): Raw {
  const { attributes } = piece
  const outline = Number(attributes['style:default-outline-level'] || Number.NaN)
  return {
    name: attributes['style:name'] ?? '',
    look: lookOf(childOf(piece, 'style:text-properties')),
    ...(attributes['style:parent-style-name'] && { parent: attributes['style:parent-style-name'] }),
    ...(outline > 0 && { outline }),
    ...(attributes['style:list-style-name'] && { list: attributes['style:list-style-name'] }),
  }
}

function lookOf(properties: XmlElement | undefined): Look {
  if (!properties) return {}
  const { attributes } = properties
  const weight = attributes['fo:font-weight']
  const struck = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
  const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1]
  return {
    ...(weight !== undefined && { isBold: weight === 'bold' || Number(weight) >= 600 }),
    ...(struck !== undefined && { isStruck: struck !== 'none' }),
    ...(attributes['text:display'] !== undefined && { isHidden: attributes['text:display'] === 'none' }),
    ...(size && { size: Number(size) * 2 }),
  }
}

function numberedIn(list: XmlElement): ReadonlySet<number> {
  const levels = childrenOf(list).filter(
    ({ name, attributes }) => name === 'text:list-level-style-number' && attributes['style:num-format'],
  )
  return new Set(levels.map(({ attributes }) => Number(attributes['text:level'])))
}

/** `Heading_20_1` is how the file writes `Heading 1`. */
function shownName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
