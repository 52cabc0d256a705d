import { withFacts } from '../../kit/base/refusal.ts'
import type { Level } from '../plan/grammar.ts'
import type { NodeKind, Question, QuestionKind, Rule } from './recognised.ts'

export const kindNames: Readonly<Record<NodeKind, string>> = {
  plan: 'plan',
  body: 'organisatie',
  trend: 'trend',
  principle: 'uitgangspunt',
  priority: 'prioriteit',
  line: 'lijn',
  goal: 'doel',
  action: 'maatregel',
  adoption: 'handeling van een orgaan',
}

const kindsNames: Readonly<Record<NodeKind, string>> = {
  plan: 'plannen',
  body: 'organisaties',
  trend: 'trends',
  principle: 'uitgangspunten',
  priority: 'prioriteiten',
  line: 'lijnen',
  goal: 'doelen',
  action: 'maatregelen',
  adoption: 'handelingen van organen',
}

export const levelNames: Readonly<Record<Level, string>> = {
  national: 'landelijk',
  region: 'regionaal',
  team: 'gezamenlijk, van het basisteam',
  local: 'lokaal',
}

/** Why a node was made, for the person who checks it. */
export const ruleTexts: Readonly<Record<Rule, string>> = {
  'heading-names-plan': 'De kop is de naam van een plan.',
  'sentence-names-plan': 'De zin noemt dit plan.',
  'item-under-heading': 'Het staat in een lijst onder een kop die zegt wat er volgt.',
  'item-after-lead-in': 'Het staat in een lijst; de zin ervoor zegt wat er volgt.',
  'heading-under-heading': 'Het is een kop onder een kop die zegt wat er volgt.',
  'heading-names-kind': 'De kop zegt zelf wat het is.',
  'heading-with-goals-and-actions': 'Onder deze kop staan doelen of maatregelen bij een thema.',
  'heading-beside-its-like': 'Deze kop en de koppen ernaast hebben dezelfde onderdelen, met doelen of maatregelen.',
  'heading-summed-up': 'Een zin somt deze kop en de koppen ernaast op, of telt ze.',
  'heading-tells-goals-and-actions':
    'Onder deze kop over veiligheid en de koppen ernaast zegt de tekst wat er bereikt of gedaan wordt.',
  'heading-repeats-priority': 'Deze kop werkt een prioriteit uit die al in een lijst staat.',
  'heading-repeats-line': 'Deze kop werkt een lijn uit die al in een lijst staat.',
  'heading-under-node': 'Het is een kop binnen een prioriteit of doel.',
  'item-under-priority': 'Het is een punt onder een prioriteit, lijn of doel, zonder eigen woord voor wat het is.',
  'item-under-item': 'Het staat ingesprongen onder een ander punt.',
  'item-in-form-of-goal': 'Het punt zegt wat er bereikt moet zijn.',
  'item-in-form-of-action': 'Het punt zegt wat er gedaan wordt.',
  'item-among-actions': 'De meeste punten in deze lijst zeggen wat er gedaan wordt.',
  'listed-in-sentence': 'De zin somt ze op.',
  'label-in-text': 'Het woord voor de dubbele punt zegt wat het is.',
  'row-of-table': 'Het staat in een tabel, in een kolom voor maatregelen.',
  'cell-of-table': 'Het staat in een tabel, in een kolom voor trends, uitgangspunten, prioriteiten, lijnen of doelen.',
  'row-of-facts': 'Het staat in een tabel met kenmerken van het plan.',
  'sentence-in-section': 'De zin staat onder een kop die zegt wat er volgt.',
  'sentence-tells-goal': 'De zin zegt wat er bereikt moet zijn.',
  'sentence-tells-action': 'De zin zegt wie er wat doet.',
  'sentence-tells-trend': 'De zin zegt wat er verandert.',
  'sentence-after-principles':
    'De zin staat direct na een lijst met uitgangspunten en zegt wat er zal of kan gebeuren.',
  'sentence-tells-priority': 'De zin noemt een prioriteit en zegt van wie die is.',
  'sentence-tells-act': 'De zin vertelt wat een orgaan met het plan deed.',
  'line-names-holders': 'De regel onder de titel noemt van wie het plan is.',
  'sentence-names-holders': 'De zin noemt wie het plan samen dragen.',
  'split-printed-elsewhere': 'Het staat als punt in een lijst, maar elders als prioriteit.',
  'split-by-form': 'Het staat als punt in een lijst, maar heeft de vorm van een thema.',
  'taken-in-by-hand': 'Iemand heeft deze passage zelf ingedeeld.',
}

const titles: Readonly<Record<QuestionKind, string>> = {
  'own-priority': 'Is ‘{title}’ een eigen prioriteit?',
  'which-level': 'Op welk niveau staat ‘{title}’?',
  'is-principle': 'Is dit een uitgangspunt: ‘{title}’?',
  'is-priority': 'Is ‘{title}’ een prioriteit?',
  'same-priority': 'Is ‘{other}’ dezelfde prioriteit als ‘{title}’?',
  'how-many': 'De tekst noemt {count} {kinds}, wij lezen er {found}. Klopt dat?',
}

/** The question as a person reads it. */
export function sayQuestion(question: Question): string {
  return withFacts(titles[question.about], inWords(question))
}

/** Why it is asked: what the text says, and where it does not agree with itself. */
export function sayWhy(question: Question): string {
  const { about, facts } = question
  const words = inWords(question)
  switch (about) {
    case 'own-priority': {
      const here = 'Hier staat het als {place} punt onder ‘{above}’.'
      const printed = facts.count ? ' als een van {count} prioriteiten' : ' als prioriteit'
      const there = facts.printed
        ? ` Verderop staat ‘{printed}’${printed}.`
        : ' Het heeft de vorm van een thema, anders dan de punten eromheen.'
      const followers = Number(facts.followers)
      const along =
        followers === 0
          ? ''
          : followers === 1
            ? ' Het punt erna verhuist mee.'
            : ` De ${numberWord(followers)} punten erna verhuizen mee.`
      return withFacts(here + there + along, words)
    }
    case 'which-level': {
      const whose = facts.whose ? ' voor {whose}' : ''
      return withFacts(
        `De tekst zegt twee dingen: volgens de lijst is het {listed}, volgens een zin {told}${whose}.`,
        words,
      )
    }
    case 'is-principle':
      return 'De zin staat na de lijst met uitgangspunten, maar niet in de lijst.'
    case 'is-priority':
      return 'De kop staat onder de prioriteiten, maar er staan geen lijnen, doelen of maatregelen onder.'
    case 'same-priority':
      return 'De woorden verschillen, maar van beide lijsten is alleen deze nog over.'
    case 'how-many':
      return withFacts('In de zin ‘{sentence}’ staat een ander aantal dan er in de lijst staat.', {
        sentence: question.passages[0]?.text ?? '',
      })
  }
}

/** What an answer says, as one chooses it. */
export function sayAnswer(question: Question, answer: string): string {
  const words = inWords(question)
  if (question.about === 'which-level' && answer in levelNames) {
    const whose = answer === 'local' && question.facts.whose ? `, van ${question.facts.whose}` : ''
    return capital(levelNames[answer as Level]) + whose
  }
  return withFacts(answerTexts[`${question.about} ${answer}`] ?? answer, words)
}

const answerTexts: Readonly<Record<string, string>> = {
  'own-priority own-with-followers': 'Ja, een eigen prioriteit, met de punten die erna staan',
  'own-priority own-without-followers': 'Ja, een eigen prioriteit, zonder de punten die erna staan',
  'own-priority line': 'Nee, een lijn onder ‘{above}’',
  'is-principle yes': 'Ja, een uitgangspunt',
  'is-principle no': 'Nee, laat het weg',
  'is-priority yes': 'Ja, een prioriteit',
  'is-priority no': 'Nee, laat het weg',
  'same-priority same': 'Ja, dezelfde prioriteit in andere woorden',
  'same-priority apart': 'Nee, een eigen prioriteit',
  'how-many as-found': 'Ja, zoals wij het lezen',
}

function inWords({ facts }: Question): Readonly<Record<string, string | number>> {
  const level = (name: string) => {
    const value = facts[name]
    return typeof value === 'string' && value in levelNames
      ? { [name]: value === 'team' ? 'gezamenlijk' : levelNames[value as Level] }
      : {}
  }
  const kind = facts.kind
  return {
    ...facts,
    ...level('listed'),
    ...level('told'),
    ...(typeof kind === 'string' && kind in kindsNames && { kinds: kindsNames[kind as NodeKind] }),
    ...(facts.position !== undefined && { place: ordinal(Number(facts.position)) }),
    ...(facts.count !== undefined && { count: numberWord(Number(facts.count)) }),
    ...(facts.found !== undefined && { found: numberWord(Number(facts.found)) }),
  }
}

const numbers = 'nul een twee drie vier vijf zes zeven acht negen tien'.split(' ')
const ordinals = 'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' ')
const numberWord = (number: number) => numbers[number] ?? String(number)
const ordinal = (number: number) => ordinals[number] ?? `${number}e`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
