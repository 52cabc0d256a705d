import type { Level } from '../plan/grammar.ts'
import type { PlanReference } from './plan-reference.ts'
import type { NodeKind, Passage, QuestionKind, RecognisedLinkKind, Rule, ToldAct } from './recognised.ts'

/** A node while the document is still being understood. `key` is its place in the list of drafts. */
export interface Draft {
  readonly key: number
  readonly kind: NodeKind
  readonly title: string
  readonly passage: Passage
  readonly rule: Rule
  readonly parent?: number
  /** Of a trend: the priority under which it is told, and which it is a reason for. */
  readonly reasonFor?: number
  /** Only where the text says it; the rest follows from the plan. */
  readonly level?: Level
  /** The text says its level by that word, as a fact of this node. */
  readonly saysLevel?: true
  /** Those that stand in one list or under one heading have one number. */
  readonly list?: number
  /** The number that is printed before it, and whether a word of kind stands before that: `Doel 2`. */
  readonly number?: string
  readonly isLabelled?: true
  /** The draft that this one is another mention of. */
  readonly sameAs?: number
  /** Of a plan: how its name was read. */
  readonly reference?: PlanReference
  readonly lead?: string
  readonly period?: string
  readonly reason?: string
  readonly whose?: string
  readonly told?: ToldAct
}

export type NewDraft = Omit<Draft, 'key'>

/** A sentence that no list or heading explains, with where it stands. */
export interface LooseSentence {
  readonly passage: Passage
  /** The plan under whose heading it stands. */
  readonly plan?: number
  /** It is printed as a heading: it tells in short what a sentence below it tells in full. */
  readonly isHeadline?: true
  /** It is a paragraph by itself, right under a list of this kind. */
  readonly after?: NodeKind
}

/** A list as it was led in: what the sentence before it said. */
export interface ListNote {
  readonly list: number
  readonly kind: NodeKind
  readonly leadIn?: Passage
  /** How many there are according to that sentence. */
  readonly count?: number
}

export interface DraftLink {
  readonly kind: RecognisedLinkKind
  readonly from: number
  readonly to: number
  readonly passages: readonly Passage[]
}

/** Something that the text leaves open about a draft, before drafts have their final place. */
export interface Doubt {
  readonly about: QuestionKind
  readonly draft: number
  readonly facts: Readonly<Record<string, string | number>>
  readonly passages: readonly Passage[]
  /** The drafts that come into it: what moved along, the other reading. */
  readonly others?: readonly number[]
  readonly levels?: readonly Level[]
}

/** What is known of a document at some point of its reading. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly lists: readonly ListNote[]
  readonly loose: readonly LooseSentence[]
  /** Pieces that are understood without becoming a node: headings of lists, sentences that lead in a list. */
  readonly read: readonly Passage[]
  readonly links: readonly DraftLink[]
  readonly doubts: readonly Doubt[]
}

export function patch(drafts: readonly Draft[], changes: ReadonlyMap<number, Partial<Draft>>): readonly Draft[] {
  return changes.size === 0 ? drafts : drafts.map((draft) => ({ ...draft, ...changes.get(draft.key) }))
}

/** The draft that a draft is a mention of, or itself. */
export function rootOf(drafts: readonly Draft[], key: number): Draft {
  let draft = drafts[key]!
  while (draft.sameAs !== undefined) draft = drafts[draft.sameAs]!
  return draft
}
