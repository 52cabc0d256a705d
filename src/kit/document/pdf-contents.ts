import { type PdfLine, textOfLine } from './pdf-line.ts'

const contentsWord = /^(?:inhoud|inhoudsopgave|inhoudsoverzicht)$/i
const led = /(?:[.…·_]\s?){4,}\s*\d{1,3}$/u
const counted = /\p{L}.*\s(\d{1,3})$/u

/** The lines of a page that are a table of contents: dots before a number, or under the word *Inhoud* numbers that go up. */
export function contentsIn(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const found = new Set(lines.filter((line) => led.test(textOfLine(line))))
  const word = lines.findIndex((line) => contentsWord.test(textOfLine(line)))
  const after = word < 0 ? [] : countedLines(lines.slice(word + 1), found)
  if (after.length >= 3) for (const line of after) found.add(line)
  // Its own heading, and an entry of more lines than one.
  if (found.size > 0 && word >= 0) found.add(lines[word]!)
  const [first, last] = [lines.findIndex((line) => found.has(line)), lines.findLastIndex((line) => found.has(line))]
  if (found.size >= 3)
    for (let at = first + 1; at < last; at++)
      if (found.has(lines[at - 1]!) && found.has(lines[at + 1]!)) found.add(lines[at]!)
  return found
}

function countedLines(lines: readonly PdfLine[], found: ReadonlySet<PdfLine>): readonly PdfLine[] {
  let page = 0
  const end = lines.findIndex((line) => {
    const number = Number(counted.exec(textOfLine(line))?.[1] ?? Number.NaN)
    if (!(number >= page) && !found.has(line)) return true
    page = number || page
    return false
  })
  return lines.slice(0, end < 0 ? lines.length : end)
}
