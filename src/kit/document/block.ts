/**
 * Where a block stands in its document. `block` counts from 1 in reading order and is always there; what else is known differs
 * per format. Who only shows a passage needs none of it.
 */
export interface Place {
  readonly block: number
  /** First and last line in the source, counted from 1: text and Markdown. */
  readonly line?: number
  readonly lastLine?: number
  /** The page on which it begins, counted from 1, where the document itself remembers its pages. */
  readonly page?: number
  /** The name of the sheet of a workbook, and its first and last row there, as the workbook numbers them. */
  readonly sheet?: string
  readonly row?: number
  readonly lastRow?: number
}

/** A cell of a table: its words, and where they stand in the text of the block. Words under each other stand on a line each. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * A piece of a document as a reader sees it. A footnote stands right after the piece that refers to it.
 *
 * The depth of a heading counts from 1; 0 means that the document does not say (plain text, a bold line that serves as heading).
 * The depth of an item counts from 1. The others have depth 0.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'footnote'
  readonly depth: number
  /**
   * The words of the block on one line: white space, marks of lists and words broken at a line end are mended, nothing else. A table has
   * a line for each row.
   */
  readonly text: string
  /** The number that is printed before an item, which is no part of its text: `2.1`. */
  readonly mark?: string
  /** How far its first words are printed in bold, where others follow: a title within the line, **Havenscan.** Afgerond. */
  readonly boldTo?: number
  /** The rows of a table, all of one length. A cell that covers more rows or columns stands in each of them. */
  readonly rows?: readonly (readonly Cell[])[]
  /** How many rows at its top the document itself marks as heads. */
  readonly heads?: number
  readonly place: Place
}

export interface Draft extends Omit<Block, 'place'> {
  readonly lines?: readonly [first: number, last: number]
  /** What else the format knows of its place. */
  readonly at?: Omit<Place, 'block' | 'line' | 'lastLine'>
}

/** Blocks out of what a format found, numbered in reading order; what has no letter or digit in it is not a block. */
export function numberBlocks(drafts: readonly Draft[]): readonly Block[] {
  return drafts
    .filter((draft) => /[\p{L}\p{N}]/u.test(draft.text))
    .map(({ lines, at, ...draft }, index) => {
      const inSource = lines && { line: lines[0], lastLine: lines[1] }
      return { ...draft, place: { block: index + 1, ...inSource, ...at } }
    })
}
