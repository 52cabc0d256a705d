import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { mayStandUnder } from './containment.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Draft, DraftLink, ListNote, LooseSentence, NewDraft, Reading } from './draft.ts'
import { countIn } from './kind-word.ts'
import { known } from './known.ts'
import { labelOf, numberBefore } from './label.ts'
import { isSamePlan, type PlanReference } from './plan-reference.ts'
import type { NodeKind, Passage, Rule } from './recognised.ts'
import type { Years } from './weigh.ts'
import { wordingOf } from './wording.ts'

/** What stands above a piece of the document. */
export interface Above {
  readonly plan?: number
  /** The innermost priority, line, goal or action that the piece stands under. */
  readonly holder?: number
  /** What the headings directly above announce. */
  readonly kind?: NodeKind
  /** What they announce may be lines or actions: each item says by its form which. */
  readonly isOpen?: true
  readonly level?: Level
  /** Whose what follows is, by its heading. */
  readonly whose?: string
  /** The list that headings directly under this one form together. */
  readonly list?: number
  /** The section above has bullets of its own, so that headings under it are not its list. */
  readonly hasBullets?: boolean
  /** It describes its theme: bullets in it are no directions. */
  readonly isFacet?: boolean
  /** It is about the document, the organisation or the money. */
  readonly isChapter?: boolean
  /** A part of this section is headed as actions, or holds them in a list or a table. */
  readonly hasActions?: boolean
  /** It is about something else: nothing is taken from it. */
  readonly isOff?: boolean
}

/** Takes up what is found while one walks through a document. */
export function collector(document: DocumentKind, themes: ReadonlyMap<Block, Rule>, namesPlan: boolean) {
  const drafts: Draft[] = []
  const lists: ListNote[] = []
  const loose: LooseSentence[] = []
  const read: Passage[] = []
  const links: DraftLink[] = []

  const byTitle = new Map<string, number>()
  let hasPriority = false
  let years: Years | undefined
  const add = (draft: NewDraft): number => {
    hasPriority ||= draft.kind === 'priority'
    if (draft.kind === 'plan') years ??= yearsIn(draft.period)
    const name = nameOf(draft.kind, draft.title)
    if (!byTitle.has(name)) byTitle.set(name, draft.sameAs ?? drafts.length)
    return drafts.push({ ...draft, key: drafts.length }) - 1
  }

  /** The innermost node above that a node of this kind may stand under; else the plan. */
  const parentFor = (kind: NodeKind, above: Above): { readonly parent?: number } => {
    let holder = above.holder === undefined ? undefined : drafts[above.holder]
    while (holder && !mayStandUnder(kind, holder.kind)) {
      holder = holder.parent === undefined ? undefined : drafts[holder.parent]
    }
    const parent = holder?.key ?? above.plan
    return known({ parent })
  }
  /** A trend stands under its plan; told under a priority, it is what that priority is there for. */
  const reasonFor = (kind: NodeKind, above: Above): { readonly reasonFor?: number } => {
    if (kind !== 'trend') return {}
    let holder = above.holder === undefined ? undefined : drafts[above.holder]
    while (holder && holder.kind !== 'priority')
      holder = holder.parent === undefined ? undefined : drafts[holder.parent]
    return known({ reasonFor: holder?.key })
  }

  return {
    document,
    /** Headings that are themes by the headings beside them, with the rule that says so. */
    themes,
    /** The document names a plan on safety where it begins: it is about that plan. */
    namesPlan,
    drafts,
    lists,
    links,
    add,
    /** The first node of a kind that bears a title. */
    sameTitle: (kind: NodeKind, title: string): number | undefined => byTitle.get(nameOf(kind, title)),
    /** Was a priority found so far? What comes before it may tell what made people choose. */
    hasPriority: () => hasPriority,
    /** The years of the first plan that the document names with its years. */
    years: () => years,
    addNode(kind: NodeKind, passage: Passage, rule: Rule, above: Above, more: Partial<NewDraft> = {}): number {
      const { level, whose } = above
      const own = {
        ...wordingOf(kind, more.title ?? passage.text),
        ...parentFor(kind, above),
        ...reasonFor(kind, above),
        ...known({ level, whose }),
      }
      const label = labelOf(passage.text)
      const number = label?.number ?? numberBefore(passage.text)
      const numbered = known({ number, isLabelled: label?.number === undefined ? undefined : (true as const) })
      return add({ kind, passage, rule, ...own, ...numbered, ...more })
    },
    /** The plan that a heading or sentence names: a known one in other words, or a new one. */
    openPlan(reference: PlanReference, passage: Passage, rule: Rule): number {
      const same = drafts.find((draft) => draft.reference && isSamePlan(draft.reference, reference))
      const sameAs = same && (same.sameAs ?? same.key)
      const { level, period, name: title } = reference
      const key = add({ kind: 'plan', title, passage, rule, reference, ...known({ level, period, sameAs }) })
      return sameAs ?? key
    },
    newList(kind: NodeKind, leadIn?: Passage): number {
      const count = leadIn && countIn(leadIn.text, kind)
      return lists.push({ list: lists.length, kind, ...known({ leadIn, count }) }) - 1
    },
    leave(sentence: LooseSentence) {
      loose.push(sentence)
    },
    understand(passage: Passage) {
      read.push(passage)
    },
    result: (): Reading => ({ drafts, lists, loose, read, links, doubts: [] }),
  }
}

function yearsIn(period: string | undefined): Years | undefined {
  const [from, to = from] = (period?.match(/20\d\d/g) ?? []).map(Number)
  return from === undefined || to === undefined ? undefined : { from, to }
}

const nameOf = (kind: NodeKind, title: string) => `${kind} ${plainWords(title)}`

export type Collector = ReturnType<typeof collector>
