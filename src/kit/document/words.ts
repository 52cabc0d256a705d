/** The last word of a line was broken there: a letter and a hyphen. `slag-` before `en` is a word by itself, not a broken one. */
const brokenWord = /\p{L}-$/u
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
    parts.push(isBroken ? line.slice(0, -1) : `${line} `)
  }
  return tidy(parts.join(''))
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["'’”)\]]*$/u.test(text)
}

export function startsLowerCase(text: string): boolean {
  return lowerCase.test(text)
}
