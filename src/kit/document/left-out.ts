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
  | 'form-field'
  | 'contents'
  | 'picture'
  | 'outside'
  | 'macro'
  | 'turned-text'
  | 'page-without-text'
  | 'page-unreadable'
  | 'around'

export interface LeftOut {
  readonly what: LeftOutKind
  readonly count: number
  /** The pages on which, for what is told by page. */
  readonly pages?: readonly number[]
}

/** Counts while a document is read. */
export class LeftOutCount {
  readonly #counts = new Map<LeftOutKind, number>()
  readonly #seen = new Set<string>()
  readonly #pages = new Map<LeftOutKind, number[]>()

  add(what: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  /** For what is met again and again, such as a column in each of its rows. */
  addOnce(what: LeftOutKind, name: string): void {
    if (this.#seen.has(`${what} ${name}`)) return
    this.#seen.add(`${what} ${name}`)
    this.add(what)
  }

  addPage(what: LeftOutKind, page: number): void {
    this.add(what)
    this.#pages.set(what, [...(this.#pages.get(what) ?? []), page])
  }

  all(): readonly LeftOut[] {
    return [...this.#counts]
      .map(([what, count]) => {
        const pages = this.#pages.get(what)
        return { what, count, ...(pages && { pages }) }
      })
      .sort((a, b) => (a.what < b.what ? -1 : 1))
  }
}
