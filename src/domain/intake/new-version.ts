import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Piece } from './proposal.ts'
import type { NodeKind } from './recognised.ts'

/** Something that an earlier version of the document brought into the plans. `id` is that of the element, plan, act or body. */
export interface Written {
  readonly id: string
  readonly kind: NodeKind
  readonly title: string
  /** What the document said. */
  readonly passage: string
}

export interface Pair {
  readonly piece: string
  readonly written: string
}

/** A new version of a document against what an earlier one brought in. */
export interface Comparison {
  /** What the document says as it did: it stays as it stands, also where somebody gave it another kind, title or place. */
  readonly same: readonly Pair[]
  readonly changed: readonly Pair[]
  /** Pieces that an earlier version did not have. */
  readonly fresh: readonly string[]
  /** What the document says no more. Nothing is taken out of a plan for that. */
  readonly gone: readonly string[]
  /** What was not understood, and did not stand in the earlier version either. */
  readonly unread: readonly string[]
}

/** From this much of their words alike two passages are taken for one that was changed. */
const alike = 0.5

/**
 * What a new version of a document has that the earlier one had not. Passages decide, since those are the words of the document: kind, title
 * and place may have been chosen by a person, and are not asked again.
 * @param isPassedOver whether somebody left a passage out of an earlier version, or nobody took it in
 */
export function compareVersions(
  pieces: readonly Piece[],
  written: readonly Written[],
  isPassedOver: (passage: string) => boolean = () => false,
): Comparison {
  const same = samePassages(pieces, written)
  const seen = new Set(same.map((pair) => pair.piece))
  const kept = new Set(same.map((pair) => pair.written))
  // A mention is no proposal; nor is what somebody passed over before.
  const news = pieces.filter(
    ({ id, state, passage }) => !seen.has(id) && state !== 'merged' && !isPassedOver(passage.text),
  )
  const open = news.filter(({ state }) => state !== 'unread')
  const left = written.filter((one) => !kept.has(one.id) && one.passage !== '')
  const pairs = [...solePlans(pieces, written, left), ...likePassages(open, left)].filter(
    (pair, i, all) => all.findIndex((one) => one.piece === pair.piece || one.written === pair.written) === i,
  )
  const isPaired = new Set(pairs.flatMap(({ piece, written: id }) => [piece, id]))
  const isIn = new Set(open.filter((piece) => piece.state === 'in').map((piece) => piece.id))
  return {
    same,
    // Of a change that somebody left out nothing comes: it stays as it stands.
    changed: pairs.filter(({ piece }) => isIn.has(piece)),
    fresh: open.filter(({ id }) => isIn.has(id) && !isPaired.has(id)).map(({ id }) => id),
    gone: left.filter(({ id }) => !isPaired.has(id)).map(({ id }) => id),
    unread: news.filter(({ state }) => state === 'unread').map(({ id }) => id),
  }
}

/** Pieces with the very passage, first those that also have the kind and the title: one row of a table may bring two things. */
function samePassages(pieces: readonly Piece[], written: readonly Written[]): readonly Pair[] {
  const pairs: Pair[] = []
  const [seen, kept] = [new Set<string>(), new Set<string>()]
  const keys: readonly ((one: { kind: NodeKind | null; title: string; passage: string }) => string)[] = [
    ({ kind, title, passage }) => `${kind}\n${plainWords(title)}\n${plainWords(passage)}`,
    ({ kind, passage }) => `${kind}\n${plainWords(passage)}`,
    ({ passage }) => plainWords(passage),
  ]
  for (const key of keys) {
    const free = new Map<string, string[]>()
    for (const one of written.filter((other) => !kept.has(other.id) && other.passage !== ''))
      free.set(key(one), [...(free.get(key(one)) ?? []), one.id])
    for (const { id, kind, title, passage } of pieces) {
      const found = seen.has(id) ? undefined : free.get(key({ kind, title, passage: passage.text }))?.shift()
      if (found === undefined) continue
      seen.add(id)
      kept.add(found)
      pairs.push({ piece: id, written: found })
    }
  }
  return pairs
}

/** A document of one plan is about the same plan as its earlier version, also under quite another title. */
function solePlans(pieces: readonly Piece[], written: readonly Written[], left: readonly Written[]): readonly Pair[] {
  const [now, ...others] = pieces.filter((piece) => piece.state === 'in' && piece.kind === 'plan')
  const [before, ...more] = written.filter((one) => one.kind === 'plan')
  if (!now || !before || others.length + more.length > 0 || !left.includes(before)) return []
  return [{ piece: now.id, written: before.id }]
}

/** The likest first; a piece and what was written are each taken once. */
function likePassages(pieces: readonly Piece[], written: readonly Written[]): readonly Pair[] {
  const words = new Map(written.map((one) => [one.id, wordsOf(one.passage)]))
  const scored = pieces.flatMap((piece) => {
    const own = wordsOf(piece.passage.text)
    return written
      .filter((one) => one.kind === piece.kind)
      .map((one) => ({ piece: piece.id, written: one.id, score: shareOf(own, words.get(one.id)!) }))
      .filter(({ score }) => score >= alike)
  })
  const taken = new Set<string>()
  return scored
    .toSorted((one, other) => other.score - one.score)
    .flatMap(({ piece, written: id }) => {
      if (taken.has(piece) || taken.has(id)) return []
      taken.add(piece).add(id)
      return [{ piece, written: id }]
    })
}

const wordsOf = (text: string) => new Set(plainWords(text).split(' '))

/** Dice (1945): twice the words that both have, out of the words of each. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return (2 * shared) / (one.size + other.size)
}

/** A document that was taken in before, as far as one needs it to know a new version of it. */
export interface Earlier {
  readonly id: string
  readonly name: string
  readonly passages: readonly string[]
}

/** Somebody says that a document is no new version of another. */
export const notEarlier = 'none'

/** Of which document this is a new version: of one with its name, or of one that it shares most of its passages with. */
export function earlierOf(
  read: { readonly name: string; readonly passages: readonly string[] },
  before: readonly Earlier[],
): string | undefined {
  const named = before.find((one) => plainWords(one.name) === plainWords(read.name))
  if (named) return named.id
  const own = new Set(read.passages.map(plainWords))
  const scored = before.map(({ id, passages }) => {
    const theirs = new Set(passages.map(plainWords))
    return { id, score: theirs.size < fewest ? 0 : shareOf(own, theirs) }
  })
  const [best] = scored.toSorted((one, other) => other.score - one.score)
  return best && best.score >= alike ? best.id : undefined
}

/** Of a page with hardly anything on it likeness says little. */
const fewest = 5
