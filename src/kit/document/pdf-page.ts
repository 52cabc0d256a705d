/** A run of text as a PDF places it: no words, lines or paragraphs yet. Lengths are in points, from the top left of the page as it is shown. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  /** The line on which the letters stand. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic?: boolean
}

export interface PlacedPage {
  readonly page: number
  readonly texts: readonly PlacedText[]
}
