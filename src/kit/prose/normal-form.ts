/** Letters that carry their stroke or their ligature inside, so that Unicode does not take them apart. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The words of a text for comparing: small letters, no accents, no signs, one space between two words. An apostrophe inside a
 * word goes without a trace, so that `foto's` and `fotos` are one word. Places in the text are lost.
 *
 * @example plainWords('Coördinatie: zorg & veiligheid') // 'coordinatie zorg veiligheid'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => foldedLetters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * One word in small letters without accents, as lists of names hold it.
 *
 * @example foldedWord('Yılmaz') // 'yilmaz'
 */
export function foldedWord(word: string): string {
  const low = word.toLowerCase()
  if (/^[a-z]+$/.test(low)) return low
  return low
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => foldedLetters[letter]!)
}
