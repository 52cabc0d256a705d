import { canonicalText } from '../../kit/base/canonical.ts'
import type { LineWords } from './record.ts'
import type { ContentWithdrawn } from './withdrawal.ts'

/** One thing that is not as it was written. It names a table and a row, and never what stands in it. */
export interface Complaint {
  readonly table: string
  readonly row: string
  readonly what: ComplaintCode
  readonly column?: string
}

export type ComplaintCode =
  | 'changed'
  | 'column-changed'
  | 'missing'
  | 'without-line'
  | 'without-content'
  | 'not-in-chain'
  | 'emptied'
  | 'refilled'

export interface LineRow {
  readonly body: string
  readonly id: string
  readonly deed: string
  readonly actor: string
  readonly role: string
  readonly at: Date
  readonly plan: string
  readonly audience: string
  readonly circle: string | null
  readonly text: string
  readonly digest: string
  readonly contents: readonly ContentRow[]
}

export interface ContentRow {
  readonly body: string
  readonly line: string
  readonly i: number
  readonly type: string
  readonly v: number
  readonly about: string
  readonly plan: string
  readonly audience: string
  readonly circle: string | null
  readonly salt: string
  readonly text: string
  readonly withdrawn: string | null
}

export interface ChainRow {
  readonly body: string
  readonly head: string
  readonly n: string
  readonly line: string
  readonly digest: string
  /** The digest of the line as it is stored; null when there is no such line. */
  readonly lineDigest: string | null
  readonly headN: string
  readonly headDigest: string
}

/** The two prints that the record is made with, handed in so that checking stays pure. */
export interface Prints {
  readonly digestOf: (text: string) => string
  readonly printOf: (salt: string, text: string) => string
}

interface Slot {
  readonly line: string
  readonly i: number
  readonly print: string
}

interface Broken {
  readonly head: string
  readonly previous: readonly string[]
  readonly digest: string
}

/**
 * Checks the record, row by row. It goes on from what is *stored*, and remembers what it complained of, so that one changed byte is one
 * complaint. First all lines with their contents, then all chains in order, then what stands loose.
 */
export class Verifier {
  readonly complaints: Complaint[] = []
  lines = 0
  contents = 0
  withdrawn = 0
  heads = 0
  readonly #prints: Prints
  /** What the digest of a line should be, where it is not. */
  readonly #digests = new Map<string, string>()
  /** Lines that go by another id than their text says: by the id in their text. */
  readonly #renamed = new Map<string, string>()
  readonly #missing: Slot[] = []
  readonly #complained = new Set<string>()
  /** Contents that are empty, and by which line; and those of which a line says so. */
  readonly #emptied = new Map<string, string>()
  readonly #withdrawals = new Map<string, string>()
  readonly #broken: Broken[] = []
  #head: { readonly row: ChainRow; readonly previous: readonly string[] | undefined } | undefined

  constructor(prints: Prints) {
    this.#prints = prints
  }

  line(row: LineRow): void {
    this.lines += 1
    const digest = this.#prints.digestOf(row.text)
    if (digest !== row.digest) {
      this.#digests.set(row.id, digest)
      this.#complain('line', row.id, 'changed')
      return
    }
    const words = JSON.parse(row.text) as LineWords
    const column = differing(
      { id: row.id, deed: row.deed, actor: row.actor, role: row.role, body: row.body, at: row.at.toISOString() },
      words,
    )
    if (column) this.#complain('line', row.id, 'column-changed', column)
    if (column === 'id') this.#renamed.set(words.id, digest)
    else this.#contentsOf(row, words)
  }

  #contentsOf(row: LineRow, { events }: LineWords): void {
    const before = this.complaints.length
    for (const content of row.contents) {
      const expected = events[content.i]
      if (expected) this.#content(content, expected)
    }
    for (const [i, { print }] of events.entries())
      if (!row.contents.some((content) => content.i === i)) this.#missed({ line: row.id, i, print })
    for (const content of row.contents) if (!events[content.i]) this.loose(content)
    if (this.complaints.length > before) return
    const isOfOne = row.contents.some(
      ({ plan, audience, circle }) => plan === row.plan && audience === row.audience && circle === row.circle,
    )
    if (!isOfOne) this.#complain('line', row.id, 'column-changed', 'audience')
  }

  #content(row: ContentRow, expected: LineWords['events'][number]): void {
    this.contents += 1
    const name = `${row.line}.${row.i}`
    if (row.withdrawn !== null) {
      this.withdrawn += 1
      this.#emptied.set(name, row.withdrawn)
      if (row.text !== '' || row.salt !== '') this.#complainOf(name, 'refilled')
      else if (row.type !== expected.type || row.v !== expected.v) this.#complainOf(name, 'column-changed', 'type')
      return
    }
    if (this.#prints.printOf(row.salt, row.text) !== expected.print) {
      this.#complainOf(name, 'changed')
      return
    }
    const words = JSON.parse(row.text)
    const column = differing(
      { type: row.type, v: row.v, about: row.about, body: row.body, plan: row.plan, audience: row.audience },
      words,
    )
    if (column) this.#complainOf(name, 'column-changed', column)
    else if ((words.circle ?? null) !== row.circle) this.#complainOf(name, 'column-changed', 'circle')
    if (row.type === 'ContentWithdrawn') this.#withdrawals.set((words as ContentWithdrawn).of, row.line)
  }

  /** A content that its line does not know. It was moved when its print fills a place that is empty: that was told already. */
  loose(row: ContentRow): void {
    const print = this.#prints.printOf(row.salt, row.text)
    if (this.#missing.some((slot) => slot.print === print) || this.#renamed.has(row.line)) return
    this.#complainOf(`${row.line}.${row.i}`, 'without-line')
  }

  #missed(slot: Slot): void {
    this.#missing.push(slot)
    this.#complainOf(`${slot.line}.${slot.i}`, 'missing')
  }

  /** Rows of one head follow each other, in order of `n`. */
  chain(row: ChainRow): void {
    const { body, head } = row
    const before = this.#head?.row.head === head && this.#head.row.body === body ? this.#head : undefined
    if (!before) this.#endOfHead()
    const name = `${head} ${row.n}`
    const isNext = BigInt(row.n) === (before ? BigInt(before.row.n) + 1n : 1n)
    if (!isNext) this.#complain('chain', name, 'missing')
    const previous = before ? before.previous : ['']
    const lines = [row.lineDigest ?? this.#renamed.get(row.line), this.#digests.get(row.line)].filter(isThere)
    // Where a step is missing, what it led to is not known.
    const computed =
      isNext && previous ? previous.flatMap((one) => lines.map((line) => this.#prints.digestOf(one + line))) : []
    if (computed.length > 0 ? !computed.includes(row.digest) : isNext) {
      this.#complain('chain', name, lines.length === 0 ? 'without-line' : 'changed')
      this.#broken.push({ head, previous: previous ?? [], digest: row.digest })
    }
    this.#head = { row, previous: [...new Set([row.digest, ...computed])] }
  }

  #endOfHead(): void {
    if (!this.#head) return
    this.heads += 1
    const { row, previous } = this.#head
    if (row.headN !== row.n) this.#complain('head', row.head, 'column-changed', 'n')
    else if (!previous?.includes(row.headDigest)) this.#complain('head', row.head, 'changed')
    this.#head = undefined
  }

  /** After the last chain. */
  endOfChains(): void {
    this.#endOfHead()
    for (const [name, line] of this.#emptied)
      if (!this.#complained.has(name) && this.#withdrawals.get(name) !== line) this.#complainOf(name, 'emptied')
    for (const name of this.#withdrawals.keys())
      if (!this.#complained.has(name) && !this.#emptied.has(name)) this.#complainOf(name, 'refilled')
  }

  /** An event whose line stands in the chain of neither its plan nor its subject. A broken step that it would mend was told already. */
  outOfChain(row: {
    readonly line: string
    readonly i: number
    readonly heads: readonly string[]
    readonly digest: string
  }): void {
    const mends = this.#broken.some(
      ({ head, previous, digest }) =>
        row.heads.includes(head) && previous.some((one) => this.#prints.digestOf(one + row.digest) === digest),
    )
    if (!mends && !this.#complained.has(`${row.line}.${row.i}`)) this.#complain('line', row.line, 'not-in-chain')
  }

  /** A row of a table of which the line is not there, or the event of that line. */
  withoutLine(table: string, row: string, line: string, i: number | null): void {
    if (this.#renamed.has(line) || this.#missing.some((slot) => slot.line === line && slot.i === i)) return
    this.#complain(table, row, i === null ? 'without-line' : 'without-content')
  }

  headWithoutChain(head: string): void {
    this.#complain('head', head, 'not-in-chain')
  }

  #complainOf(name: string, what: ComplaintCode, column?: string): void {
    this.#complained.add(name)
    this.#complain('content', name, what, column)
  }

  #complain(table: string, row: string, what: ComplaintCode, column?: string): void {
    this.complaints.push({ table, row, what, ...(column && { column }) })
  }
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined

/** The first column that does not say what the text says. */
function differing(columns: Readonly<Record<string, unknown>>, words: object): string | undefined {
  const said = new Map<string, unknown>(Object.entries(words))
  return Object.keys(columns).find((name) => canonicalText(columns[name]) !== canonicalText(said.get(name) ?? null))
}
