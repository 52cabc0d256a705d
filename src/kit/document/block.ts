/**
 * Where a block stands in its document. `block` counts from 1 in reading order and is always there; what else is known differs
 * per format. A format with pages or sheets adds its own fields here; who only shows a passage needs none of them.
 */
export interface Place {
  readonly block: number
  /** First and last line in the source, counted from 1: text and Markdown. */
  readonly line?: number
  readonly lastLine?: number
}

/** A cell of a table: its words, and where they stand in the text of the block. Words under each other stand on a line each. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * A piece of a document as a reader sees it. A footnote becomes one more kind here.
 *
 * The depth of a heading counts from 1; 0 means that the document does not say (plain text, a bold line that serves as heading).
 * The depth of an item counts from 1. A paragraph and a table have depth 0.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table'
  readonly depth: number
  /**
   * The words of the block on one line: white space, marks of lists and words broken at a line end are mended, nothing else. A table has
   * a line for each row.
   */
  readonly text: string
  /** The number that is printed before an item, which is no part of its text: `2.1`. */
  readonly mark?: string
  /** The rows of a table, all of one length. A cell that covers more rows or columns stands in each of them. */
  readonly rows?: readonly (readonly Cell[])[]
  /** How many rows at its top the document itself marks as heads. */
  readonly heads?: number
  readonly place: Place
}

export type Draft = Omit<Block, 'place'> & { readonly lines?: readonly [first: number, last: number] }

/** Blocks out of what a format found, numbered in reading order; what has no letter or digit in it is not a block. */
export function numberBlocks(drafts: readonly Draft[]): readonly Block[] {
  return drafts
    .filter((draft) => /[\p{L}\p{N}]/u.test(draft.text))
    .map(({ lines, ...draft }, index) => {
      const place = lines ? { block: index + 1, line: lines[0], lastLine: lines[1] } : { block: index + 1 }
      return { ...draft, place }
    })
}
