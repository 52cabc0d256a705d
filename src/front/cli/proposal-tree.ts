import { sayAmount } from '../../kit/base/amount.ts'
/** What `plan lees --json` prints, as far as it is shown. */
export interface Proposal {
  readonly nodes: readonly {
    readonly id: string
    readonly kind: string
    readonly level: string
    readonly title: string
    readonly parent: string | null
    readonly lead?: string
    readonly period?: string
  }[]
  readonly links: readonly { readonly kind: string; readonly from: string; readonly to: string }[]
  readonly unread: readonly { readonly passage: string }[]
  readonly questions: readonly { readonly node: string; readonly propose: string; readonly why: string }[]
}

/** How a kind, a level or a link is called on screen. */
type Named = (word: string) => string

/** A proposal as a person reads it: a tree, what hangs together across it, what is asked, and what was not understood. */
export function proposalTree(proposal: Proposal, named: Named): string {
  const { nodes, links, unread, questions } = proposal
  const titles = new Map(nodes.map(({ id, title }) => [id, title]))
  return [
    sayHowMany(proposal),
    ...section('Voorstel', branches(nodes, named)),
    ...section(
      'Verbanden',
      links.map(({ kind, from, to }) => `  ${titles.get(from)} — ${named(kind)} — ${titles.get(to)}`),
    ),
    ...section(
      'Vragen',
      questions.map(({ node, propose, why }) => `  ${titles.get(node)}\n    ${why} Voorgesteld: ${named(propose)}.`),
    ),
    ...section(
      'Niet begrepen',
      unread.map(({ passage }) => `  ${passage}`),
    ),
  ].join('\n')
}

function sayHowMany({ nodes, questions, unread }: Proposal): string {
  return `${sayAmount(nodes.length, 'onderdeel', 'onderdelen')}, ${sayAmount(questions.length, 'vraag', 'vragen')}, ${sayAmount(unread.length, 'passage', 'passages')} niet begrepen. Er is niets bewaard.`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

type Node = Proposal['nodes'][number]

function branches(nodes: readonly Node[], named: Named): readonly string[] {
  const under = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const siblings = under.get(node.parent)
    if (siblings) siblings.push(node)
    else under.set(node.parent, [node])
  }
  const linesUnder = (parent: string | null, indent: string): readonly string[] =>
    (under.get(parent) ?? []).flatMap((node) => [indent + sayNode(node, named), ...linesUnder(node.id, `${indent}  `)])
  return linesUnder(null, '  ')
}

function sayNode({ kind, level, title, lead, period }: Node, named: Named): string {
  const more = [period, lead && `trekker ${lead}`].filter(Boolean).join(', ')
  return `${named(kind)} (${named(level)}): ${title}${more ? ` — ${more}` : ''}`
}
