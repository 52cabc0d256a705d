const before = 60
const length = 160

/**
 * The piece of a text where a word stands, or else a word that begins as it does; without either, how the text begins. (`ts_headline`
 * knows better where, but parses each text again; and to take accents away costs the database more than it costs us.)
 */
export function excerptAround(text: string, word: string): string {
  const [letters, wanted] = [folded(text), folded(word)]
  const places = [wanted, wanted.slice(0, 5)].map((part) => letters.indexOf(part))
  const start = Math.max((places.find((place) => place >= 0) ?? 0) - before, 0)
  return text.slice(start, start + length)
}

/** Small letters without accents, each where it stood. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
