import { depthByStyleName, isContentsStyle, itemDepthByStyleName } from './heading-style.ts'
import { childOf, childrenOf, readXml, type XmlElement, type XmlRefusal } from './xml.ts'

/** How letters look, as far as it tells something. Absent: as the style beneath it says. */
export interface Look {
  readonly isBold?: boolean
  readonly isStruck?: boolean
  readonly isHidden?: boolean
  /** In half points. */
  readonly size?: number
}

export interface WordStyle {
  readonly look: Look
  readonly heading?: number
  readonly isContents: boolean
  /** Its depth in a list, by the name of the style alone. */
  readonly itemDepth?: number
  readonly list: NumberingRef
}

export interface NumberingRef {
  readonly list?: string
  readonly level?: number
}

export interface WordStyles {
  /** What a style is, with what it takes from those that it is based on. */
  of(id: string | undefined): WordStyle
  /** The size of ordinary text. */
  readonly size: number
}

interface RawStyle {
  readonly name: string
  readonly basedOn?: string
  readonly outline?: number
  readonly look: Look
  readonly list?: NumberingRef
}

const mostBases = 20
const usualSize = 22

export function readWordStyles(bytes: Uint8Array | undefined): WordStyles | XmlRefusal {
  const raw = new Map<string, RawStyle>()
  let byDefault: string | undefined
  let size = usualSize
  const problem =
    bytes &&
    readXml(bytes, new Set(['w:style', 'w:docDefaults']), (piece) => {
      if (piece.name === 'w:docDefaults') {
        size = lookOf(childOf(childOf(piece, 'w:rPrDefault'), 'w:rPr')).size ?? size
        return
      }
      const id = piece.attributes['w:styleId'] ?? ''
      if (piece.attributes['w:type'] === 'paragraph' && isOn(piece.attributes['w:default'])) byDefault = id
      raw.set(id, rawStyle(piece))
    })
  if (problem) return problem

  const known = new Map<string, WordStyle>()
  const of = (id: string | undefined): WordStyle => {
    const key = id !== undefined && raw.has(id) ? id : (byDefault ?? '')
    const before = known.get(key)
    if (before) return before
    const style = resolve(key, raw)
    known.set(key, style)
    return style
  }
  return { of, size: of(undefined).look.size ?? size }
}

function rawStyle(piece: XmlElement): RawStyle {
  const paragraph = childOf(piece, 'w:pPr')
  const outline = numberIn(childOf(paragraph, 'w:outlineLvl'))
  const basedOn = childOf(piece, 'w:basedOn')?.attributes['w:val']
  const list = numberingOf(paragraph)
  return {
    name: childOf(piece, 'w:name')?.attributes['w:val'] ?? piece.attributes['w:styleId'] ?? '',
    look: lookOf(childOf(piece, 'w:rPr')),
    ...(basedOn && { basedOn }),
    ...(outline !== undefined && { outline }),
    ...(list && { list }),
  }
}

function resolve(id: string, raw: ReadonlyMap<string, RawStyle>): WordStyle {
  const chain: RawStyle[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < mostBases; at = chain.at(-1)?.basedOn) {
    const style = raw.get(at)
    if (!style) break
    chain.push(style)
  }
  const list: NumberingRef = Object.assign({}, ...chain.map((style) => style.list ?? {}).reverse())
  const heading = headingOf(chain)
  const itemDepth = chain.map((style) => itemDepthByStyleName(style.name)).find((depth) => depth !== undefined)
  return {
    look: Object.assign({}, ...chain.map((style) => style.look).reverse()) as Look,
    isContents: chain.some((style) => isContentsStyle(style.name)),
    ...(heading !== undefined && { heading }),
    ...(itemDepth !== undefined && { itemDepth }),
    list,
  }
}

/** The outline level decides where it is set; 9 means body text. Else the name of the style, or of what it is based on. */
function headingOf(chain: readonly RawStyle[]): number | undefined {
  const outline = chain.find((style) => style.outline !== undefined)?.outline
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
  return chain.map((style) => depthByStyleName(style.name)).find((depth) => depth !== undefined)
}

export function lookOf(properties: XmlElement | undefined): Look {
  const look: { isBold?: boolean; isStruck?: boolean; isHidden?: boolean; size?: number } = {}
  for (const { name, attributes } of childrenOf(properties)) {
    const value = attributes['w:val']
    if (name === 'w:b') look.isBold = isOn(value ?? 'true')
    else if (name === 'w:strike' || name === 'w:dstrike') look.isStruck = look.isStruck || isOn(value ?? 'true')
    else if (name === 'w:vanish') look.isHidden = isOn(value ?? 'true')
    else if (name === 'w:sz' && Number(value) > 0) look.size = Number(value)
  }
  return look
}

export function numberingOf(paragraph: XmlElement | undefined): NumberingRef | undefined {
  const properties = childOf(paragraph, 'w:numPr')
  if (!properties) return undefined
  const list = childOf(properties, 'w:numId')?.attributes['w:val']
  const level = numberIn(childOf(properties, 'w:ilvl'))
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) }
}

export function numberIn(element: XmlElement | undefined): number | undefined {
  const value = element?.attributes['w:val']
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 && number <= 9 ? number : undefined
}

function isOn(value: string | undefined): boolean {
  return value === 'true' || value === '1' || value === 'on'
}
