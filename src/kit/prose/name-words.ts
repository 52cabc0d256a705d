import { interfixes, namesInSpiteOfTheirWord, neverNames } from './name-lexicon.ts'
import { foldedWord } from './normal-form.ts'
import commonWords from './words/common-words.json' with { type: 'json' }
import firstNames from './words/first-names.json' with { type: 'json' }
import lastNames from './words/last-names.json' with { type: 'json' }
import places from './words/places.json' with { type: 'json' }

/** One word of a text, with what the lists know of it. A name in two parts (`Jan-Willem`, `Smit-de Boer`) is known by its first part. */
export interface Word {
  readonly start: number
  readonly end: number
  /** In small letters without accents, as the lists have it. */
  readonly low: string
  readonly isCapital: boolean
  /** Capitals only, and more than one. */
  readonly isShouted: boolean
  /** J. or Th.; then `end` stands behind the dot. */
  readonly isInitial: boolean
  readonly known: Known
}

interface Known {
  readonly first?: Certainty
  readonly last?: Certainty
  readonly isPlace?: true
  readonly isCommon?: true
}

/** `sure`: a name and nothing else. `also`: a word or a place too, as Roos, Bakker and Buren are. */
type Certainty = 'sure' | 'also'

const shape = /(?:['’](?=[ts](?!\p{L})))?\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const initial = /^(?:\p{Lu}|IJ|Th|Ch|Chr|Ph|Fr|Tj|Joh|Wm)$/u
/** Also `al-Khatib` and `d'Hont`. */
const startsWithCapital = /^(?:(?:al|el|ad|ar|as|at|ez)-|['’]|[dl]['’])?\p{Lu}/u
const longestWord = 40

/** The words of a text, in their order. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: raw, index: start } of text.matchAll(shape)) {
    const isInitial = text[start + raw.length] === '.' && raw.length < 4 && initial.test(raw)
    const end = start + raw.length + (isInitial ? 1 : 0)
    const isCapital = startsWithCapital.test(raw)
    const low = raw.length > longestWord ? '' : foldedWord(raw)
    words.push({
      start,
      end,
      low,
      isCapital,
      isShouted: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
      isInitial,
      known: knowledgeOf(low),
    })
  }
  return words
}

const nothing: Known = {}
let lexicon: ReadonlyMap<string, Known> | undefined

function knowledgeOf(low: string): Known {
  lexicon ??= readLexicon()
  const whole = lexicon.get(low)
  if (whole || !low.includes('-')) return whole ?? nothing
  const [first = '', rest = ''] = low.split('-', 2)
  return lexicon.get(interfixes.has(first) ? rest : first) ?? nothing
}

/** Read at the first question: forty thousand names take a moment, and most commands of the terminal ask none. */
function readLexicon(): ReadonlyMap<string, Known> {
  const known = new Map<string, { first?: Certainty; last?: Certainty; isPlace?: true; isCommon?: true }>()
  const add = (words: string, fact: Known, separator = ' ') => {
    for (const word of words.split(separator)) {
      const before = known.get(word)
      if (before) Object.assign(before, fact)
      else known.set(word, { ...fact })
    }
  }
  add(commonWords.words, { isCommon: true })
  add(firstNames.only, { first: 'sure' })
  add(`${firstNames.alsoWord} ${firstNames.alsoPlace}`, { first: 'also' })
  add(lastNames.only, { last: 'sure' })
  add(`${lastNames.alsoWord} ${lastNames.alsoPlace}`, { last: 'also' })
  add(places.words, { isPlace: true }, '|')
  for (const name of namesInSpiteOfTheirWord) known.set(name, { ...known.get(name), first: 'sure' })
  for (const word of [...neverNames, ...interfixes]) known.set(word, { isCommon: true })
  return known
}

/** A place of more words, as `Bergen op Zoom` is. */
export function isPlaceName(low: string): boolean {
  lexicon ??= readLexicon()
  return lexicon.get(low)?.isPlace === true
}

export function isOrdinaryWord(word: string): boolean {
  const known = knowledgeOf(foldedWord(word))
  return known.isCommon === true || known.isPlace === true
}
