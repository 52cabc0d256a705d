/**
 * A document to be written, as its parts follow each other: what it says and what each part is, nothing of how it looks. A text may hold
 * paragraphs, by a line end.
 */
export type WrittenPart =
  | { readonly part: 'title'; readonly text: string }
  | { readonly part: 'heading'; readonly depth: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string }
  /** Says something of the document itself, or of what is not known: printed smaller. */
  | { readonly part: 'note'; readonly text: string }
  /** Stands right above a table or list, and stays on one page with it. */
  | { readonly part: 'caption'; readonly text: string }
  | { readonly part: 'list'; readonly items: readonly string[] }
  /** What is said of one thing, a label and its text in each row. */
  | { readonly part: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly part: 'table'
      readonly columns: readonly WrittenColumn[]
      readonly rows: readonly (readonly string[])[]
    }

export interface WrittenColumn {
  readonly head: string
  /** Its share of the width, in any unit that the columns of a table have in common. */
  readonly width: number
}

export interface WrittenDocument {
  readonly title: string
  readonly parts: readonly WrittenPart[]
}
