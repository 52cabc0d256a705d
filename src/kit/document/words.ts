/** The last word of a line was broken there: a letter and a hyphen. `slag-` before `en` is a word by itself, not a broken one. */
const brokenWord = /\p{L}[-\u2010]$/u
const hangingHyphen = /^(?:en|of|tot|als|dan|naar|&)\b/iu
const lowerCase = /^\p{Ll}/u
/** `Zeist-` before `West`, `2023-` before `2026`, `IVP-` before `doelen`, `lokaal-/` before `regionaal`: the sign is of the word itself. */
const compound = /[\p{L}\p{N}]-$/u
const abbreviated = /\p{Lu}-$/u
const slashed = /\p{L}-?\/$/u
/** Letters that would be read as one sound: between them a hyphen is of the word itself (`boa-inzet`), or the word would have a diaeresis. */
const oneSound = /^(?:a[aeiu]|e[ei]|eu(?!m)|i[ei](?!e)|o[eiou]|u[iu])/iu
/** `huis-` before `aan-huis`. */
const linked = /^(?:aan|bij|de|en|het|in|op|over|te|tot|van|voor)-\p{Ll}/u
/** A heading in capitals only is broken as any other text is; letters without a vowel are an abbreviation. */
const brokenCapitals = /^[^\p{Ll}]*\p{Lu}*[AEIOUY]\p{Lu}*[-\u2010]$/u
const capitals = /^\p{Lu}{2}[^\p{Ll}]*$/u

/** One line of running text: no odd white space, no invisible signs. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .trim()
}

/** Lines as one running text; a word that was broken at a line end is whole again. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const [index, line] of lines.entries()) parts.push(joinable(line, lines[index + 1]))
  return tidy(parts.join(''))
}

/** A line as it stands before the next one: without the hyphen that broke a word, and without a space inside one. */
function joinable(line: string, next = ''): string {
  if (/\p{L}\u00AD\s*$/u.test(line)) return line.replace(/\u00AD\s*$/, '')
  if (brokenCapitals.test(line) && capitals.test(next)) return line.slice(0, -1)
  if (brokenWord.test(line) && lowerCase.test(next) && !hangingHyphen.test(next))
    return abbreviated.test(line) || isOfTheWord(line, next) ? line : line.slice(0, -1)
  const isWhole = slashed.test(line) || (compound.test(line) && /^[\p{Lu}\p{N}]/u.test(next))
  return isWhole && next !== '' ? line : `${line} `
}

function isOfTheWord(line: string, next: string): boolean {
  return linked.test(next) || oneSound.test(`${line.at(-2)}${next}`)
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["'’”)\]]*(?:[\u00B9\u00B2\u00B3\u2070-\u2079]|\[\d{1,3}\])*$/u.test(text)
}

export function startsLowerCase(text: string): boolean {
  return lowerCase.test(text)
}
