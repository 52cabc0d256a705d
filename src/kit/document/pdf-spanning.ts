import type { PdfLine } from './pdf-line.ts'

const larger = 1.06
/** In sizes of the letters: the lines of one heading, and what is kept free above and below it. */
const widestLine = 1.6
const above = 1
const below = 0.8
/** In sizes of most letters: more white than there is between two paragraphs. */
const muchWhite = 2.2
/** Chance may put the lines beside each other, but not those under a heading as well. */
const sameHeight = 1
/** A text of so few lines is not spread over columns. */
const fewestSpread = 3

/**
 * The first heading of a strip that stands over all columns, though it is not as long: beside it is nothing, and the columns begin anew under it.
 * `gutter` is where the first column ends.
 */
export function spanningHeading(
  lines: readonly PdfLine[],
  gutter: number,
  body: number,
): { readonly from: number; readonly to: number } | undefined {
  const isFirstColumn = (line: PdfLine) => line.pieces.every(({ x }) => x < gutter)
  for (let from = 0; from < lines.length; from++) {
    const heading = lines[from]!
    const isLarge = heading.size > body * larger
    if ((!isLarge && !heading.isBold) || !isFirstColumn(heading)) continue
    let to = from + 1
    while (to < lines.length && isFirstColumn(lines[to]!) && isNextLine(lines[to - 1]!, lines[to]!)) to++
    const last = lines[to - 1]!
    const before = lines.slice(0, from).findLast((line) => !isFirstColumn(line))
    const after = lines.slice(to).find((line) => !isFirstColumn(line))
    if (before && before.y > heading.y - heading.size * above) continue
    if (after && after.y < last.y + last.size * below) continue
    if (before && after && after.y - before.y < body * muchWhite) continue
    const beside = lines.slice(to).find((line) => line.pieces[0]!.x < gutter)
    if (!isLarge && !(after && beside && Math.abs(after.y - beside.y) < sameHeight)) continue
    const rest = lines.length - to
    if (!after && rest > fewestSpread) continue
    return { from, to }
  }
  return undefined
}

const isNextLine = (one: PdfLine, next: PdfLine) =>
  one.size === next.size && one.isBold === next.isBold && next.y - one.y < next.size * widestLine
