const mostWords = 14
const mostCharacters = 110

/**
 * Does a line of plain text have the form of a heading: short, begins with a capital or a number, no end of a sentence? Whether it
 * stands where a heading stands is for the caller. Misleads on a lone caption or a name under a letter: those come out as headings
 * without content, which harm nobody.
 */
export function looksLikeHeading(line: string): boolean {
  if (line.length > mostCharacters) return false
  const words = line.split(' ')
  if (words.length > mostWords) return false
  if (!/^["'‘“(]?[\p{Lu}\p{N}]/u.test(line)) return false
  if (/[.;,!][\u00B9\u00B2\u00B3\u2070-\u2079]*$|\p{Ll}[.;] |@|https?:|\.{3,}|…/u.test(line)) return false
  // "Uitgangspunten samenwerking:" is a heading, "Wij kiezen daarom de komende jaren voor het volgende:" leads in a list.
  if (line.endsWith(':') && words.length > 5) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters * 2 > line.replaceAll(' ', '').length
}
