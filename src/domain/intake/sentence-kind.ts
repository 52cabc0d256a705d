import { plainWords } from '../../kit/prose/normal-form.ts'
import { latinPattern } from './latin-pattern.ts'
import { notChosen } from './lexicon.ts'
import {
  actors,
  changes,
  didSomething,
  doings,
  goesOn,
  inPast,
  isDone,
  noNode,
  wantedState,
  wasDone,
  wishes,
} from './lexicon-sentences.ts'
import { isActionForm, isGoalForm } from './list-kind.ts'
import type { NodeKind, Rule } from './recognised.ts'
import { clear, type Leaning, leaningOf, type Years } from './weigh.ts'

/** Where a sentence stands, as far as it says what the sentence may be. */
export interface SentencePlace {
  /** What the heading above announces. */
  readonly kind?: NodeKind
  /** What it stands under: a priority, a goal. */
  readonly holder?: NodeKind
  /** It stands in a plan, or in a text that says which plan it is about. */
  readonly isInPlan: boolean
  /** The document tells what was done, not what will be. */
  readonly isInAccount: boolean
  /** Its section describes a theme or a situation. */
  readonly isFacet: boolean
  /** Its chapter is about the document, the organisation, the money. */
  readonly isChapter: boolean
  /** Its section has a list or a table. */
  readonly hasList: boolean
  /** What is done stands in that list: running text beside it tells no more of it. */
  readonly listsDeeds: boolean
  /** Another part of its section is headed as actions: then running text is not where they stand. */
  readonly hasActionsElsewhere: boolean
  /** No priority was found before it: it may tell what made people choose. */
  readonly isBeforeChoices: boolean
  /** Its paragraph is the first of its section. */
  readonly isInFirst: boolean
  /** It opens its paragraph, and its paragraph opens the section. */
  readonly opensParagraph: boolean
  readonly opensSection: boolean
  /** The first and last year of the plan. */
  readonly years?: Years
  /** What the sentence before it in its paragraph told. */
  readonly before?: NodeKind
}

export interface SentenceKind {
  readonly kind: NodeKind
  readonly rule: Rule
}

/** Nobody writes longer ones; what is longer lost its full stops, and would be costly to look at. */
const longestSentence = 600

const any = (cues: readonly RegExp[], text: string) => cues.some((cue) => cue.test(text))

/** *Noord groeit.* is too little to say anything of safety. */
const isShort = (text: string) => text.split(' ').length < 4

/**
 * What a sentence of running text is: the first that fits. Most sentences are nothing. Where it stands says what it may be, its words say what it
 * most seems to be.
 */
export function kindOfSentence(text: string, place: SentencePlace): SentenceKind | undefined {
  if (saysNothing(text)) return undefined
  const leaning = maySay(place) ? leaningOf(text, place.years) : undefined
  const announced = inAnnouncedSection(text, place, leaning)
  if (announced) return { kind: announced, rule: 'sentence-in-section' }

  const isChange = (isTrend(text) && leaning?.kind !== 'goal') || tellsChange(text, place, leaning)
  if (isChange && mayIntroduce(place)) return { kind: 'trend', rule: 'sentence-tells-trend' }
  if (place.isFacet) return undefined
  if (tellsWish(text, place, leaning)) return { kind: 'goal', rule: 'sentence-tells-goal' }
  // The first words under a priority tell why it is one.
  const isWhy = place.holder === 'priority' && place.isInFirst && !place.isChapter && !isDoing(text)
  if (isChange && isWhy) return { kind: 'trend', rule: 'sentence-tells-trend' }
  if (mayAct(place) && leaning?.kind !== 'goal' && tellsWhatIsDone(text, place, leaning))
    return { kind: 'action', rule: 'sentence-tells-action' }
  return leansToWish(text, place, leaning) ? { kind: 'goal', rule: 'sentence-tells-goal' } : undefined
}

function saysNothing(text: string): boolean {
  const isLong = text.length > longestSentence
  return isLong || /[?:]$/.test(text) || any(noNode, text) || notChosen.test(plainWords(text))
}

/** Outside themes and announced sections words alone make nothing, and need not be weighed. */
function maySay(place: SentencePlace): boolean {
  return place.kind !== undefined || place.holder !== undefined || mayIntroduce(place)
}

/** A change may be told where a theme or a situation is described, and in a plan before anything is chosen. */
function mayIntroduce({ holder, isFacet, isBeforeChoices, isInPlan, isChapter }: SentencePlace): boolean {
  if (isFacet) return holder === undefined || holder === 'priority'
  return holder === undefined && isBeforeChoices && isInPlan && !isChapter
}

function tellsWish(text: string, place: SentencePlace, leaning: Leaning | undefined): boolean {
  const isUnder = place.holder !== undefined
  if ((isUnder || place.isInPlan) && any(wishes, text)) return true
  if (!isUnder || leaning?.kind === 'action') return false
  return (
    isGoalForm(text) ||
    (beginsWithYear.test(text) && !isDoing(text) && !inPast.test(text)) ||
    (place.holder === 'priority' && place.opensParagraph && wantedState.test(text))
  )
}

/** What the words tell less clearly, the first words of a paragraph may tell, or the sentence before. */
function leansToWish(text: string, place: SentencePlace, leaning: Leaning | undefined): boolean {
  if (place.holder === undefined || leaning?.kind !== 'goal' || goesOn.test(text)) return false
  return leaning.score >= clear || place.opensParagraph || place.isInFirst || place.before === 'goal'
}

/** What stands under an action tells how it is done. */
function mayAct({ holder, isChapter, hasActionsElsewhere, listsDeeds }: SentencePlace): boolean {
  return holder !== undefined && holder !== 'action' && !isChapter && !hasActionsElsewhere && !listsDeeds
}

function tellsWhatIsDone(text: string, { isInAccount }: SentencePlace, leaning: Leaning | undefined): boolean {
  if (isDoing(text) || leaning?.kind === 'action') return true
  return isInAccount && leaning?.kind !== 'trend' && (didSomething.test(text) || wasDone.test(text))
}

/** A change with its figures is one too when it says over which years, but for the figures that go with the change that was told just before. */
function tellsChange(text: string, { before }: SentencePlace, leaning: Leaning | undefined): boolean {
  if (leaning?.kind !== 'trend' || goesOn.test(text) || isShort(text)) return false
  if (!hasFigure(text)) return true
  return leaning.score >= clear && (before !== 'trend' || addsOne.test(text))
}

const addsOne = /^(?:ook|daarnaast|verder|bovendien|tegelijk|tegelijkertijd|tevens)\b/i

/** In a section that announces goals, actions, trends or principles, running text tells them too. */
function inAnnouncedSection(text: string, place: SentencePlace, leaning: Leaning | undefined): NodeKind | undefined {
  const { kind, holder, hasList, opensParagraph, opensSection } = place
  if (place.isFacet) return undefined
  switch (kind) {
    case 'goal': {
      const isOpening = opensParagraph && !hasList && (opensSection || !goesOn.test(text))
      return isOpening || isGoalForm(text) || any(wishes, text) ? 'goal' : undefined
    }
    case 'action':
      if (any(wishes, text)) return 'goal'
      return !hasList && (tellsDeed(text) || leaning?.kind === 'action') ? 'action' : undefined
    case 'trend':
      if (hasList || goesOn.test(text)) return undefined
      return isTrend(text) ||
        tellsChange(text, place, leaning) ||
        (opensParagraph && (opensSection || !/\d/.test(text)))
        ? 'trend'
        : undefined
    case 'principle':
      return !hasList && holder === undefined && text.split(' ').length <= longestPrinciple ? 'principle' : undefined
    default:
      return undefined
  }
}

const longestPrinciple = 25

/** A change without its figures: what counts and measures is evidence of a trend, not the trend. */
function isTrend(text: string): boolean {
  return any(changes, text) && !goesOn.test(text) && !hasFigure(text) && !isShort(text)
}

function hasFigure(text: string): boolean {
  return figure.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))
}

const figure = /\d|(?:honderd|duizend|miljoen)/i

/** "In 2031 melden telers verdachte huurders": a year that is to come, and how it is then. */
const beginsWithYear =
  /^(?:in|eind|begin|vanaf|uiterlijk|per) (?:de zomer van |het najaar van )?20\d\d\b(?!.*\b(?:we|wij)\b)/i

const doing = latinPattern(
  new RegExp(
    `^(?:(?!van |door |over )\\p{L}+ ){0,2}?${actors} (?:\\p{L}+ ){0,3}?${doings}\\b|^(?:daarom|ook|daarnaast|verder|hiervoor|daarvoor|samen met .{3,40}?|elk \\p{L}+|ieder \\p{L}+|vanaf .{3,25}?|in .{3,25}?) ${doings} ${actors}\\b|^er (?:komt|komen|wordt|worden)\\b|${doings} ${actors}\\b`,
    'iu',
  ),
)

/** Asked first, since most sentences have no such verb and the whole pattern is costly to try. */
const anyDoing = latinPattern(new RegExp(`(?<!\\p{L})${doings}\\b|^er (?:komt|komen|wordt|worden)\\b`, 'iu'))

/** Does a sentence or an item tell what somebody does? */
export function tellsDeed(text: string): boolean {
  return isActionForm(text) || isDoing(text)
}

export function isWish(text: string): boolean {
  return any(wishes, text)
}

function isDoing(text: string): boolean {
  return ((anyDoing.test(text) && doing.test(text)) || isDone.test(text)) && !goesOn.test(text)
}
