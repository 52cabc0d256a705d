/** What one reading may take. Measured in docs/decisions/0017; a plan of 60 pages takes a tenth of each. */
export interface ReadingBounds {
  /** Of work. On a machine that is busy with other things the same work takes longer, and is no worse for it. */
  readonly seconds: number
  /** By the clock, for what works on nothing and does not end. */
  readonly clockSeconds: number
  /** Objects of JavaScript. */
  readonly heapMegabytes: number
  /** The whole process, with what stands outside the heap: unpacked bytes, texts. */
  readonly residentMegabytes: number
}

export const readingBounds: ReadingBounds = { seconds: 8, clockSeconds: 40, heapMegabytes: 192, residentMegabytes: 450 }

/** So many documents are read at once; the others wait in a row that is no longer than this. */
export const mostReadings = 2
export const mostWaiting = 20
