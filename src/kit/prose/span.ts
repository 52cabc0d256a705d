/** A place in a text, in UTF-16 units: `text.slice(start, end)` is what stands there. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Every match of a shape (a pattern with the flag `g`) that `holds` accepts. */
export function spansOf(
  text: string,
  shape: RegExp,
  holds: (match: string, start: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = []
  for (const { 0: match, index: start } of text.matchAll(shape)) {
    if (holds(match, start)) spans.push({ start, end: start + match.length })
  }
  return spans
}

/**
 * What stands just before a place, when it is what `words` looks for: a pattern of one look-behind with a group in it and the
 * flag `y`, so that it reads backwards from the place and costs the same in a long text as in a short one.
 */
export function wordsBefore(text: string, start: number, words: RegExp): string | undefined {
  words.lastIndex = start
  return words.exec(text)?.[1]
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
