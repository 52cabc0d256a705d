/** What a reader did not take from a document on purpose. The person is told, with how often. */
export type LeftOutKind =
  | 'comment'
  | 'deletion'
  | 'insertion'
  | 'struck'
  | 'hidden-text'
  | 'hidden-sheet'
  | 'hidden-row'
  | 'hidden-column'
  | 'formula'
  | 'contents'
  | 'picture'
  | 'outside'
  | 'macro'
  | 'around'

export interface LeftOut {
  readonly what: LeftOutKind
  readonly count: number
}

/** Counts while a document is read. */
export class LeftOutCount {
  readonly #counts = new Map<LeftOutKind, number>()
  readonly #seen = new Set<string>()

  add(what: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  /** For what is met again and again, such as a column in each of its rows. */
  addOnce(what: LeftOutKind, name: string): void {
    if (this.#seen.has(`${what} ${name}`)) return
    this.#seen.add(`${what} ${name}`)
    this.add(what)
  }

  all(): readonly LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count })).sort((a, b) => (a.what < b.what ? -1 : 1))
  }
}
