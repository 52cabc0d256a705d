/** The largest file that is taken in. Checked before anything is parsed; an upload streams up to this size. */
export const largestDocumentBytes = 20 * 1024 * 1024

/** Most characters of one block. A plan has no paragraph of 100 pages: the text has lost its line ends. */
export const longestBlockCharacters = 200_000

/** Most elements around a piece of HTML. Pages of real sites stay under 60. */
export const deepestNesting = 400

/** Most elements of one HTML page; it bounds the memory of the tree. */
export const mostElements = 200_000

/** Most words and spaces of one HTML page, as the parser hands them over: about 2,000 pages of text. */
export const mostWords = 1_500_000

/** Most attributes of one HTML element: the parser compares each with all before it. */
export const mostAttributes = 1_000

/** Most lines of plain text, about 2,000 pages; it bounds the memory of reading. */
export const mostTextLines = 100_000

/**
 * Most lines of Markdown, about 200 pages. The parser takes up to 0.7 ms for a line that is nested on purpose; measured on two
 * cores in November 2026, the worst text of this size takes 7 s and an ordinary one 0.3 s.
 */
export const mostMarkdownLines = 10_000

/** Most characters of Markdown; the parser takes 0.8 s for a million. */
export const mostMarkdownCharacters = 3_000_000

/** Most list and quote marks before the text of one line of Markdown. */
export const mostMarkdownMarks = 8

/** Most parts of a packed document: text, styles, pictures, fonts. */
export const mostPackedParts = 5_000

/** Most bytes that come out of a packed document, of the parts that we read. A plan of 300 pages stays under 10 MB. */
export const mostUnpackedBytes = 64 * 1024 * 1024

/** Past this, what comes out is held against what went in. Text of Office packs 5 to 50 times, a bomb 1,000 times. */
export const suspectUnpackedBytes = 8 * 1024 * 1024
export const suspectUnpackedRatio = 200

/** Most elements of one paragraph, table or row of an Office document; it bounds the memory of what is looked at as a whole. */
export const mostElementsInPiece = 300_000

/** Most blocks of an Office document: about 2,000 pages. */
export const mostOfficeBlocks = 50_000

/** Most cells with words in a workbook, and most columns of a sheet. */
export const mostCells = 300_000
export const mostColumns = 500

/** Most pages of a PDF, and most pieces of text in it: a line has from one to some dozens. */
export const mostPdfPages = 2_000
export const mostPdfTexts = 600_000
