import type { PlacedPage } from './pdf-page.ts'

/** Less than this many signs say nothing about how they are encoded. */
const fewest = 40

/**
 * Can the letters of a page be read? A text layer may hold other signs than the page shows: codes of a font of its own, words cut into
 * single letters, or what a machine made of a picture.
 */
export function legibilityOf({ texts }: PlacedPage): 'legible' | 'unreadable' | 'without-text' {
  const text = texts.map((one) => one.text).join(' ')
  const signs = [...text.replace(/\s/gu, '')]
  if (signs.length === 0) return 'without-text'
  const odd = signs.filter((sign) => /[\p{Co}\p{Cc}\p{Cn}\uFFFD]/u.test(sign) && !bullets.has(sign)).length
  if (odd * 5 > signs.length) return 'unreadable'
  if (signs.length < fewest) return 'legible'
  const letters = signs.filter((sign) => /\p{L}/u.test(sign))
  const words = text.match(/\p{L}+/gu) ?? []
  const numbers = signs.filter((sign) => /\p{N}/u.test(sign)).length
  // A sheet of figures has few letters.
  if (numbers * 3 < signs.length && letters.length * 2 < signs.length - numbers) return 'unreadable'
  if (letters.length < fewest) return 'legible'
  const vowels = letters.filter((sign) => /[aeiouy]/i.test(sign.normalize('NFD').charAt(0))).length
  const single = words.filter((word) => word.length === 1).length
  const isWords = vowels > letters.length * leastVowels && vowels < letters.length * mostVowels
  return isWords && single * 2 < words.length ? 'legible' : 'unreadable'
}

/** Of Dutch letters four in ten are vowels; of a page of abbreviations still two. */
const leastVowels = 0.2
const mostVowels = 0.65

/** Word writes its bullets as codes of a font of signs. */
const bullets = new Set(['\uF0B7', '\uF0A7', '\uF0A8', '\uF0D8', '\uF0FC', '\uF02D', '\uF06F', '\uF076'])
