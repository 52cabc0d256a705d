/** The last word of a line was broken there: a letter and a hyphen. `slag-` before `en` is a word by itself, not a broken one. */
const brokenWord = /\p{L}-$/u
/** A soft hyphen says itself that the word goes on. */
const softBroken = /\p{L}\u00AD\s*$/u
const hangingHyphen = /^(?:en|of|tot|als|dan|naar|&)\b/iu
const lowerCase = /^\p{Ll}/u

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
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const isBroken = next !== undefined && brokenWord.test(line) && lowerCase.test(next) && !hangingHyphen.test(next)
    const goesOn = isBroken || (next !== undefined && softBroken.test(line))
    parts.push(goesOn ? line.replace(/[-\u00AD]\s*$/, '') : `${line} `)
  }
  return tidy(parts.join(''))
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["'’”)\]]*(?:[\u00B9\u00B2\u00B3\u2070-\u2079]|\[\d{1,3}\])*$/u.test(text)
}

export function startsLowerCase(text: string): boolean {
  return lowerCase.test(text)
}
