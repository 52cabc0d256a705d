import type { PartDay } from '../../kit/base/day.ts'
import type { Place } from '../../kit/document/block.ts'
import type { Act } from '../decision/outside-act.ts'
import type { Level, LinkKind } from '../plan/grammar.ts'

export const nodeKinds = [
  'plan',
  'body',
  'trend',
  'principle',
  'priority',
  'line',
  'goal',
  'action',
  'adoption',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** The links between proposed nodes that a text can state, out of all that the grammar of plans knows. */
export type RecognisedLinkKind = LinkKind & ('because' | 'carries-out' | 'aligns-with' | 'same-as')

/** Which rule made a node: shown to the person who checks it, and what to look at when a node is wrong. */
export const rules = [
  'heading-names-plan',
  'sentence-names-plan',
  'item-under-heading',
  'item-after-lead-in',
  'heading-under-heading',
  'heading-names-kind',
  'heading-with-goals-and-actions',
  'heading-beside-its-like',
  'heading-summed-up',
  'heading-tells-goals-and-actions',
  'heading-repeats-priority',
  'heading-repeats-line',
  'heading-under-node',
  'item-under-priority',
  'item-under-item',
  'item-in-form-of-goal',
  'item-in-form-of-action',
  'item-among-actions',
  'listed-in-sentence',
  'label-in-text',
  'row-of-table',
  'cell-of-table',
  'row-of-facts',
  'sentence-in-section',
  'sentence-tells-goal',
  'sentence-tells-action',
  'sentence-tells-trend',
  'sentence-after-principles',
  'sentence-tells-priority',
  'sentence-tells-act',
  'line-names-holders',
  'sentence-names-holders',
  'split-printed-elsewhere',
  'split-by-form',
  'taken-in-by-hand',
] as const
export type Rule = (typeof rules)[number]

/** A literal piece of the document: `text` is what stands from `from` to `to` in the text of the block at `place`. */
export interface Passage {
  readonly text: string
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** Another place where the document speaks of a node. `wording` is what the node is called there. */
export interface Mention {
  readonly id: string
  readonly wording: string
  readonly passage: Passage
  readonly level: Level
  /** The node under which it stands there. */
  readonly parent: string | null
  readonly lead?: string
  readonly period?: string
  readonly rule: Rule
}

export interface ToldAct {
  readonly act: Act
  /** The organ in the words of the text; absent when the text does not say who. */
  readonly organ?: string
  readonly on?: PartDay
}

export interface RecognisedNode {
  readonly id: string
  readonly kind: NodeKind
  readonly level: Level
  /** Words of the passage, so that a title never says what the document does not. */
  readonly title: string
  readonly passage: Passage
  readonly parent: string | null
  readonly rule: Rule
  readonly mentions: readonly Mention[]
  /** Who leads it, words of the passage. */
  readonly lead?: string
  /** When it holds or is done, words of the passage. */
  readonly period?: string
  /** Why a principle holds, words of the passage. */
  readonly reason?: string
  /** Whose it is where the text says so: `gemeente Zuiderveen` in "specifiek voor de gemeente Zuiderveen". */
  readonly whose?: string
  readonly told?: ToldAct
}

export interface RecognisedLink {
  readonly kind: RecognisedLinkKind
  readonly from: string
  readonly to: string
  /** The sentences that state it, in the order of the document. */
  readonly passages: readonly Passage[]
}

/** A piece that no rule understood. The person may still take it in. */
export interface Unread {
  readonly id: string
  readonly passage: Passage
}

export interface Recognised {
  readonly nodes: readonly RecognisedNode[]
  readonly links: readonly RecognisedLink[]
  readonly unread: readonly Unread[]
  readonly questions: readonly Question[]
}

/** An answer that a person may choose. The first one is what the proposal already holds, so it changes nothing. */
export interface Option {
  readonly answer: string
  readonly edits: readonly Edit[]
}

export const questionKinds = [
  'own-priority',
  'which-level',
  'is-principle',
  'is-priority',
  'same-priority',
  'how-many',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Something that the text leaves open. `propose` is the kind or level that the proposal holds until a person decides. */
export interface Question {
  readonly id: string
  readonly about: QuestionKind
  readonly node: string
  readonly propose: string
  readonly facts: Readonly<Record<string, string | number>>
  /** Where the document says one thing and where it says another. */
  readonly passages: readonly Passage[]
  readonly options: readonly Option[]
}

/** What a person wants changed in a proposal. `piece` is the id of a node, of a mention or of an unread passage. */
export type Edit =
  | { readonly edit: 'set-kind'; readonly piece: string; readonly kind: NodeKind }
  | { readonly edit: 'set-level'; readonly piece: string; readonly level: Level }
  | { readonly edit: 'retitle'; readonly piece: string; readonly title: string }
  | { readonly edit: 'move'; readonly piece: string; readonly parent: string | null }
  | { readonly edit: 'merge'; readonly piece: string; readonly into: string }
  | { readonly edit: 'split'; readonly piece: string; readonly followers: readonly string[] }
  | { readonly edit: 'leave-out'; readonly piece: string }
  | {
      readonly edit: 'take-in'
      readonly piece: string
      readonly kind?: NodeKind
      readonly level?: Level
      readonly title?: string
      readonly parent?: string | null
    }
  | { readonly edit: 'answer'; readonly question: string; readonly answer: string }
  | { readonly edit: 'leave-open'; readonly question: string }
