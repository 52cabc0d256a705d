import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { roleOf } from './heading-role.ts'
import { kindOfWord } from './kind-word.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import { concreteVerbs, directionWords, doingVerbs, notChosen, otherListWords } from './lexicon.ts'
import { isDone, wantedState } from './lexicon-sentences.ts'
import { hasProgress } from './progress.ts'
import type { NodeKind, Rule } from './recognised.ts'

/** What the sentence right before a list says about the list. */
export interface LeadIn {
  readonly kind: NodeKind | 'something-else'
  readonly level?: Level
  /** What is listed may as well be done as be a direction: each item says it by its form. */
  readonly isOpen?: true
  /** *Wij leggen het accent op:* says directions of a priority, and priorities of a plan. */
  readonly isAccent?: true
}

const numbered = /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d{1,2})$/

/** Reads `... zetten zich in op vijf prioriteiten.` and `We gaan:`; nothing when the sentence does not lead in a list. */
export function leadInOf(sentence: string): LeadIn | undefined {
  const plain = plainWords(sentence)
  const endsOpen = /:\s*$/.test(sentence)
  if (sentence.endsWith('?')) {
    const asked = roleOf(sentence)
    return asked.role === 'kind' ? { kind: asked.kind, ...known({ isOpen: asked.isOpen }) } : undefined
  }
  if (notChosen.test(plain)) return { kind: 'something-else' }

  const words = plain.split(' ')
  const from = Math.max(words.lastIndexOf('volgende') + 1, words.length - 9, 0)
  for (let at = words.length - 1; at >= from; at--) {
    const kind = kindOfWord(words[at]!)
    const before = words.slice(Math.max(0, at - 4), at)
    const isLed = endsOpen || before.some((word) => word === 'volgende' || numbered.test(word))
    if (!kind || !isLed || (kind.isOne && !endsOpen)) continue
    const level = levelOf(before.join(' '))
    return { kind: kind.kind, ...known({ level }) }
  }
  if (!endsOpen) return undefined
  if (otherListWords.test(plain)) return { kind: 'something-else' }
  if (/\b(?:leggen|legt|ligt|liggen|leg)\b.{0,30}\b(?:accent|accenten|nadruk|focus)\b.{0,10}\bop$/.test(plain))
    return { kind: 'line', isOpen: true, isAccent: true }
  if (/\binzet(?:ten)? (?:we|wij)?.{0,20}\bop\b|\b(?:zetten|zet)\b.{0,60}\bin(?: op)?$|\binzet\b/.test(plain))
    return { kind: 'line', isOpen: true }
  if (/\b(?:willen|wil|streven|beogen)\b.{0,60}\bdoor(?: .{0,20})?$/.test(plain)) return { kind: 'action' }
  if (
    /\b(?:spreken|spraken|kiezen) (?:we|wij)?\b.{0,20}\b(?:af|voor)$|\b(?:we|wij) (?:spreken|spraken|regelen)\b.{0,30}$/.test(
      plain,
    )
  )
    return { kind: 'action' }
  if (/^(?:en )?om .{2,50} te (?:bereiken|realiseren|halen|verwezenlijken|maken)\b/.test(plain))
    return { kind: 'action' }
  if (/\b(?:we|wij|gemeente|gemeenten)\b.{0,40}\b(?:willen|streven|beogen)\b/.test(plain)) return { kind: 'goal' }
  if (/\bbereiken\b/.test(plain)) return { kind: 'goal' }
  if (
    /\b(?:gaan|doen|zetten|ondernemen|nemen|voeren|pakken)\b.{0,40}\b(?:we|wij)\b|\b(?:we|wij)\b.{0,40}\b(?:gaan|doen|zetten|ondernemen|nemen|voeren|pakken)\b/.test(
      plain,
    )
  ) {
    return { kind: 'action' }
  }
  return /^(?:daarvoor|daarom|hiervoor|hiertoe|daartoe|concreet|dat betekent|hoe)\b.{0,40}$/.test(plain)
    ? { kind: 'action' }
    : undefined
}

/** What a bullet is by its own form, where nothing above it says so. */
export function formOf(item: string): { readonly kind: 'goal' | 'action'; readonly rule: Rule } | undefined {
  if (isGoalForm(item)) return { kind: 'goal', rule: 'item-in-form-of-goal' }
  return isActionForm(item) || hasProgress(item) || hasHolder.test(item) || isEvent.test(item)
    ? { kind: 'action', rule: 'item-in-form-of-action' }
    : undefined
}

/** Something that is held, set up or handed out, and more said of it: *Campagne in drie talen*. *Voorlichting en preventie* is a direction. */
const isEvent =
  /^(?:(?:een|één|twee|drie|vier|vijf|zes|tien|\d+|jaarlijkse?|wekelijkse?|gezamenlijke?|integrale?|nieuwe?|regionale?|lokale?|extra|pilot) ){0,3}\p{L}*(?:campagne|training|trainingen|oefening|oefeningen|pilot|proef|spreekuur|themaavond|voorlichting|bijeenkomst|bijeenkomsten|schouw|wijkschouwen|cursus|workshop|workshops|controles|actiedag|actiedagen|lespakket|lesprogramma|bewonersavond|ouderavond|ouderavonden|convenant|meldpunt|cameratoezicht|draaiboek|scan|scans) (?!en |of )\S+/iu

/** Who moves it, told beside it: a direction has nobody, and so has a wish. */
const hasHolder = /\b(?:trekkers?|actiehouder|uitvoerder|door wie|aan zet)\s?:\s/i

/** A wanted state with a year or a number: *In 2027 is het aantal inbraken met 10% gedaald*. */
export function isGoalForm(text: string): boolean {
  const plain = plainWords(text)
  const hasYear = /\b(?:in|eind|per|vanaf|uiterlijk|voor) 20\d\d\b/.test(plain)
  const hasAmount = /\d+ ?%|\b\d+ procent\b/.test(text)
  const isState =
    /\b(?:is|zijn|heeft|hebben|voelt|voelen|ligt|daalt|dalen|stijgt|stijgen|gedaald|gestegen|afgenomen|toegenomen)\b/.test(
      plain,
    )
  const isChange =
    /\b(?:minder|meer|lager|hoger|daling|stijging|afname|toename|stijgt|stijgen|daalt|dalen|gestegen|gedaald|gehalveerd|verdubbeld|neemt (?:\w+ ){0,6}(?:af|toe)|afgenomen|toegenomen|ten minste|minimaal|minstens|hoogstens|maximaal)\b/.test(
      plain,
    )
  return (
    (hasYear && isState && (hasAmount || isChange || /^(?:in|eind|per|vanaf|uiterlijk) /.test(plain))) ||
    (hasAmount && isChange)
  )
}

/** *Slachtoffers voelen zich gehoord*: a sentence that says how it is, where a direction has no verb of its own. */
export function isState(text: string): boolean {
  return (wantedState.test(text) || stated.test(text)) && !isDone.test(text)
}

const stated =
  /^(?:de|het|elke?|iedere?|alle|geen|iedereen|niemand)\b.{2,60}?\b(?:is|zijn|voelt|voelen|weet|weten|durft|durven|herkent|herkennen)\b/i

/** Something concrete that is done: *We organiseren …*, *Opstellen van …*, *Weerbaarheidsscan uitvoeren*. */
export function isActionForm(text: string): boolean {
  const words = plainWords(text.split(/[(;:]/)[0]!).split(' ')
  const isSentence = /^(?:we|wij|de gemeente|de gemeenten|het basisteam|de politie|samen met)\b/i.test(text)
  if (isSentence && words.length > 3 && !/\b(?:willen|wil|streven|hopen)\b/i.test(text)) return true
  if (concreteVerbs.has(words[0]!) || concreteVerbs.has(words.at(-1)!)) return true
  return (
    !directionWords.has(words[0]!) && words.slice(1).some((word) => concreteVerbs.has(word) || doingVerbs.has(word))
  )
}
