import { plainWords } from '../../kit/prose/normal-form.ts'
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
  wishes,
} from './lexicon-sentences.ts'
import { isActionForm, isGoalForm } from './list-kind.ts'
import type { NodeKind, Rule } from './recognised.ts'

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
  /** Another part of its section is headed as actions: then running text is not where they stand. */
  readonly hasActionsElsewhere: boolean
  /** No priority was found before it: it may tell what made people choose. */
  readonly isBeforeChoices: boolean
  /** Its paragraph is the first of its section. */
  readonly isInFirst: boolean
  /** It opens its paragraph, and its paragraph opens the section. */
  readonly opensParagraph: boolean
  readonly opensSection: boolean
}

export interface SentenceKind {
  readonly kind: NodeKind
  readonly rule: Rule
}

/** Nobody writes longer ones; what is longer lost its full stops, and would be costly to look at. */
const longestSentence = 600

const any = (cues: readonly RegExp[], text: string) => cues.some((cue) => cue.test(text))

/** What a sentence of running text is: the first rule that fits. Most sentences are nothing. */
export function kindOfSentence(text: string, place: SentencePlace): SentenceKind | undefined {
  if (text.length > longestSentence || /[?:]$/.test(text) || any(noNode, text) || notChosen.test(plainWords(text)))
    return undefined
  const found = inAnnouncedSection(text, place)
  if (found) return { kind: found, rule: 'sentence-in-section' }
  const isReason = place.holder === undefined || place.holder === 'priority'
  if (place.isFacet) return isReason && isTrend(text) ? { kind: 'trend', rule: 'sentence-tells-trend' } : undefined
  const isUnder = place.holder !== undefined
  if (!isUnder && place.isBeforeChoices && place.isInPlan && !place.isChapter && isTrend(text)) {
    return { kind: 'trend', rule: 'sentence-tells-trend' }
  }
  if ((isUnder || place.isInPlan) && any(wishes, text)) return { kind: 'goal', rule: 'sentence-tells-goal' }
  const isWanted =
    isGoalForm(text) ||
    (beginsWithYear.test(text) && !isDoing(text) && !inPast.test(text)) ||
    (place.holder === 'priority' && place.opensParagraph && wantedState.test(text))
  if (isUnder && isWanted) return { kind: 'goal', rule: 'sentence-tells-goal' }
  // The first words under a priority tell why it is one.
  const isWhy = place.holder === 'priority' && place.isInFirst && !place.isChapter && !isDoing(text)
  if (isWhy && isTrend(text)) return { kind: 'trend', rule: 'sentence-tells-trend' }
  // What stands under an action tells how it is done.
  const mayAct =
    isUnder && place.holder !== 'action' && !place.isChapter && !place.hasActionsElsewhere && !place.hasList
  const isDone = isDoing(text) || (place.isInAccount && didSomething.test(text))
  return mayAct && isDone ? { kind: 'action', rule: 'sentence-tells-action' } : undefined
}

/** In a section that announces goals, actions, trends or principles, running text tells them too. */
function inAnnouncedSection(text: string, place: SentencePlace): NodeKind | undefined {
  const { kind, holder, hasList, opensParagraph, opensSection } = place
  if (place.isFacet) return undefined
  switch (kind) {
    case 'goal': {
      const isOpening = opensParagraph && !hasList && (opensSection || !goesOn.test(text))
      return isOpening || isGoalForm(text) || any(wishes, text) ? 'goal' : undefined
    }
    case 'action':
      if (any(wishes, text)) return 'goal'
      return !hasList && (isActionForm(text) || isDoing(text)) ? 'action' : undefined
    case 'trend':
      if (hasList || goesOn.test(text)) return undefined
      return isTrend(text) || (opensParagraph && (opensSection || !/\d/.test(text))) ? 'trend' : undefined
    case 'principle':
      return !hasList && holder === undefined && text.split(' ').length <= longestPrinciple ? 'principle' : undefined
    default:
      return undefined
  }
}

const longestPrinciple = 25

/** A change without its figures: what counts and measures is evidence of a trend, not the trend. */
function isTrend(text: string): boolean {
  return any(changes, text) && !goesOn.test(text) && !figure.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))
}

const figure = /\d|(?:honderd|duizend|miljoen)/i

/** "In 2031 melden telers verdachte huurders": a year that is to come, and how it is then. */
const beginsWithYear =
  /^(?:in|eind|begin|vanaf|uiterlijk|per) (?:de zomer van |het najaar van )?20\d\d\b(?!.*\b(?:we|wij)\b)/i

const doing = new RegExp(
  `^(?:(?!van |door |over )\\p{L}+ ){0,2}?${actors} (?:\\p{L}+ ){0,3}?${doings}\\b|^(?:daarom|ook|daarnaast|verder|hiervoor|daarvoor|samen met .{3,40}?|elk \\p{L}+|ieder \\p{L}+|vanaf .{3,25}?|in .{3,25}?) ${doings} ${actors}\\b|^er (?:komt|komen|wordt|worden)\\b|${doings} ${actors}\\b`,
  'iu',
)

/** Asked first, since most sentences have no such verb and the whole pattern is costly to try. */
const anyDoing = new RegExp(`(?<!\\p{L})${doings}\\b|^er (?:komt|komen|wordt|worden)\\b`, 'iu')

function isDoing(text: string): boolean {
  return ((anyDoing.test(text) && doing.test(text)) || isDone.test(text)) && !goesOn.test(text)
}
