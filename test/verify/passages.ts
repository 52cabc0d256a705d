import type { Find } from '../../src/kit/prose/find.ts'

interface Label {
  readonly start: number
  readonly end: number
  readonly kind: string
}

export interface Passage {
  readonly id: string
  readonly text: string
  readonly found: readonly Label[]
}

interface Score {
  readonly labelled: number
  readonly recall: number
  readonly precision: number
}

interface Mistake {
  readonly id: string
  readonly what: string
  readonly text: string
}

export interface Judgement {
  readonly kinds: ReadonlyMap<string, Score>
  readonly all: Score
  readonly clean: { readonly passages: number; readonly withAlarm: number }
  readonly worst: readonly Mistake[]
}

/** Lines of JSON as they came; a line that is no labelled passage is refused by its number. */
export function readPassages(lines: string): readonly Passage[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const read: Partial<Passage> = JSON.parse(line)
      if (typeof read.text !== 'string' || !Array.isArray(read.found))
        throw new TypeError(`line ${i + 1} must be { id, text, found }, got ${line.slice(0, 60)}`)
      return { id: String(read.id ?? i + 1), text: read.text, found: read.found }
    })
}

/** A label is found when a find of its kind covers at least half of it; a find is right when it lies over a label of its kind. */
export function judge(passages: readonly Passage[], find: (text: string) => readonly Find[]): Judgement {
  const rows = passages.map((passage) => ({ passage, finds: find(passage.text) }))
  const kindsSeen = new Set(
    rows.flatMap(({ passage, finds }) => [...passage.found, ...finds].map(({ kind }) => kind as string)),
  )
  const clean = rows.filter(({ passage }) => passage.found.length === 0)
  return {
    kinds: new Map([...kindsSeen].sort().map((kind) => [kind, scoreOf(rows, (one) => one === kind)])),
    all: scoreOf(rows, () => true),
    clean: { passages: clean.length, withAlarm: clean.filter(({ finds }) => finds.length > 0).length },
    worst: rows.flatMap(({ passage, finds }) => mistakesIn(passage, finds)),
  }
}

interface Row {
  readonly passage: Passage
  readonly finds: readonly Find[]
}

function scoreOf(rows: readonly Row[], counts: (kind: string) => boolean): Score {
  const labels = rows.flatMap(({ passage, finds }) =>
    passage.found.filter(({ kind }) => counts(kind)).map((label) => isFound(label, finds)),
  )
  const finds = rows.flatMap(({ passage, finds }) =>
    finds.filter(({ kind }) => counts(kind)).map((find) => isRight(find, passage.found)),
  )
  return { labelled: labels.length, recall: shareOf(labels), precision: shareOf(finds) }
}

function mistakesIn({ id, text, found }: Passage, finds: readonly Find[]): readonly Mistake[] {
  return [
    ...finds
      .filter((find) => !isRight(find, found))
      .map((find) => ({ id, what: `too much, ${find.rule} «${text.slice(find.start, find.end)}»`, text })),
    ...found
      .filter((label) => !isFound(label, finds))
      .map((label) => ({ id, what: `missed, ${label.kind} «${text.slice(label.start, label.end)}»`, text })),
  ]
}

function isFound(label: Label, finds: readonly Find[]): boolean {
  return finds.some((find) => find.kind === label.kind && 2 * overlap(label, find) >= label.end - label.start)
}

function isRight(find: Find, labels: readonly Label[]): boolean {
  return labels.some((label) => label.kind === find.kind && overlap(label, find) > 0)
}

function overlap(one: Label, other: Label): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}

function shareOf(claims: readonly boolean[]): number {
  return claims.filter(Boolean).length / claims.length
}
