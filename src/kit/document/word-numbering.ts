import { childOf, childrenOf, readXml, type XmlElement, type XmlRefusal } from './xml.ts'

interface Level {
  readonly format: string
  /** `%1.%2` with the place of each number. */
  readonly text: string
  readonly start: number
}

/** The running numbers of a document: what Word prints before a paragraph, which stands nowhere in its text. */
export interface Numbering {
  /** The next of a list at a level: its label, or nothing for a bullet or a list that does not exist. */
  next(list: string, level: number): string | undefined
  /** Is there such a list? Word writes `0` to take a paragraph out of the list of its style. */
  has(list: string): boolean
}

export function readNumbering(bytes: Uint8Array | undefined): Numbering | XmlRefusal {
  const abstract = new Map<string, ReadonlyMap<number, Level>>()
  const lists = new Map<string, { readonly abstract: string; readonly own: ReadonlyMap<number, Level> }>()
  const problem =
    bytes &&
    readXml(bytes, new Set(['w:abstractNum', 'w:num']), (piece) => {
      if (piece.name === 'w:abstractNum') abstract.set(piece.attributes['w:abstractNumId'] ?? '', levelsIn(piece))
      else {
        const own = new Map(
          childrenOf(piece).flatMap((child) => (child.name === 'w:lvlOverride' ? [...levelsIn(child)] : [])),
        )
        const id = piece.attributes['w:numId'] ?? ''
        lists.set(id, { abstract: childOf(piece, 'w:abstractNumId')?.attributes['w:val'] ?? '', own })
      }
    })
  if (problem) return problem

  const counts = new Map<string, number[]>()
  return {
    has: (list) => lists.has(list),
    next(list, level) {
      const found = lists.get(list)
      if (!found) return undefined
      const levelAt = (at: number) => found.own.get(at) ?? abstract.get(found.abstract)?.get(at)
      const count = counts.get(found.abstract) ?? []
      counts.set(found.abstract, count)
      for (let at = 0; at < level; at++) count[at] ??= levelAt(at)?.start ?? 1
      count[level] = count[level] === undefined ? (levelAt(level)?.start ?? 1) : count[level] + 1
      count.length = level + 1
      const own = levelAt(level)
      if (!own || own.format === 'bullet' || own.format === 'none' || own.text === '') return undefined
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return inFormat(count[at] ?? 1, levelAt(at)?.format ?? 'decimal')
      })
    },
  }
}

function levelsIn(piece: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(piece)
      .filter((child) => child.name === 'w:lvl')
      .map((level) => [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
          text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
          start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1) || 1,
        },
      ]),
  )
}

/** A number as letters, Roman or as it is. */
export function inFormat(count: number, format: string): string {
  if (/letter/i.test(format) || format.toLowerCase() === 'a') {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(4, Math.ceil(count / 26)))
    return /upper|A/.test(format) ? letter.toUpperCase() : letter
  }
  if (/roman/i.test(format) || format.toLowerCase() === 'i') {
    const roman = romanOf(Math.min(count, 3999))
    return /upper|I/.test(format) ? roman.toUpperCase() : roman
  }
  return String(count)
}

function romanOf(count: number): string {
  let left = count
  return romans
    .map(([value, sign]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return sign.repeat(times)
    })
    .join('')
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
