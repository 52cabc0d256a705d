import type { Place } from '../../kit/document/block.ts'
import type { Level } from '../plan/grammar.ts'
import { known } from './known.ts'
import { sayWhy } from './recognised.texts.ts'
import type { NodeKind, Recognised, RecognisedLinkKind, Rule } from './recognised.ts'

/** What `driehoek plan lees --json` prints. Its names are a promise; later fields may be added. */
export interface ProposalJson {
  readonly nodes: readonly {
    readonly id: string
    readonly kind: NodeKind
    readonly level: Level
    readonly title: string
    readonly passage: string
    readonly parent: string | null
    readonly lead?: string
    readonly period?: string
    /** Which rule made it: docs/reference/herkenner.md tells what each does. */
    readonly rule: Rule
  }[]
  readonly links: readonly { readonly kind: RecognisedLinkKind; readonly from: string; readonly to: string }[]
  readonly unread: readonly { readonly passage: string; readonly place: Place }[]
  readonly questions: readonly { readonly node: string; readonly propose: string; readonly why: string }[]
}

export function proposalJson({ nodes, links, unread, questions }: Recognised): ProposalJson {
  return {
    nodes: nodes.map(({ id, kind, level, title, passage, parent, lead, period, rule }) => ({
      id,
      kind,
      level,
      title,
      passage: passage.text,
      parent,
      ...known({ lead, period }),
      rule,
    })),
    links: links.map(({ kind, from, to }) => ({ kind, from, to })),
    unread: unread.map(({ passage }) => ({ passage: passage.text, place: passage.place })),
    questions: questions.map((question) => ({ node: question.node, propose: question.propose, why: sayWhy(question) })),
  }
}
