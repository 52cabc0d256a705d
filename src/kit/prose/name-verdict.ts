import type { NameRule } from './find.ts'
import type { Line } from './name-line.ts'
import type { Span } from './span.ts'

/** What a rule says of the words from one on: these are a name, or these are surely none. */
export interface Verdict {
  readonly from: number
  readonly to: number
  readonly rule?: NameRule
  /** Where the name is no row of words: a nickname between quotes. */
  readonly span?: Span
}

export type RuleForNames = (line: Line, at: number) => Verdict | undefined
