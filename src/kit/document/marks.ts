/** A line that begins with a mark of a list, and the text after it. `indent` is the column of the mark. */
export interface MarkedLine {
  readonly indent: number
  readonly mark: string
  readonly text: string
}

export interface NumberedLine extends MarkedLine {
  /** `2.1` has two parts, `a)` and `3.` have one. */
  readonly parts: number
}

// A dash needs white space after it, so that "-10%" and "—" inside a sentence stay text. "o" is what Word makes of a hollow bullet.
const bullet = /^(\s*)([•▪▫◦‣●○■□➢➤✓✔·*–—-]|o(?=\s)|\uF0B7|\uF0A7)(?:\s+(.*)|)$/u
const number =
  /^(\s*)((?:\d{1,2}\.)+(?:\d{1,2})?|(?:\d{1,2}|[A-Z])(?:\.\d{1,2})+|\d{1,2}\)|\(?[a-z]\)|[a-z]\.)\s+(.*)$/u

export function readBullet(line: string): MarkedLine | undefined {
  const found = bullet.exec(line)
  return found ? { indent: found[1]!.length, mark: found[2]!, text: found[3] ?? '' } : undefined
}

export function readNumber(line: string): NumberedLine | undefined {
  const found = number.exec(line)
  if (!found) return undefined
  const mark = found[2]!
  const parts = /^[\dA-Z]/.test(mark) ? mark.split('.').filter((part) => part !== '').length : 1
  return { indent: found[1]!.length, mark, text: found[3]!, parts }
}
