import { Tree, type TreeNode } from '../../kit/ui/tree.tsx'
import { levelNames } from '../plan/plan.texts.ts'
import { Changes } from './changes.parts.tsx'
import type { OnProposal } from './on-proposal.ts'
import { nodeHref } from './proposal.texts.ts'
import { nodesOf } from './proposal.ts'
import { kindNames } from './recognised.texts.ts'
import type { RecognisedNode } from './recognised.ts'

/** All parts of the proposal as a tree. One is open at a time, so that two hundred of them stay a light page. */
export function ProposedTree(on: OnProposal) {
  const { now, edits, chosen } = on
  const nodes = shownOf(on)
  const below = new Map<string | null, RecognisedNode[]>()
  for (const node of nodes) below.set(node.parent, [...(below.get(node.parent) ?? []), node])
  const numbers = new Map(now.questions.map((question, i) => [question.node, i + 1]))
  const levelOf = new Map(nodes.map((node) => [node.id, node.level]))
  const branch = (node: RecognisedNode): TreeNode => {
    const number = numbers.get(node.id)
    const open = number !== undefined && now.questions[number - 1]?.state === 'asked'
    return {
      id: node.id,
      kind: kindNames[node.kind],
      name: (
        <>
          <a href={`#bron-${node.id}`}>{node.title}</a>
          {number !== undefined && (
            <>
              {' '}
              <a class="small" href={`#vraag-${number}`}>
                vraag {number}
              </a>
            </>
          )}
          {edits && node.id !== chosen && (!on.only || on.only.has(node.id)) && (
            <>
              {' '}
              <a class="edit" href={nodeHref(node.id)} aria-label={`wijzigen: ${node.title}`}>
                wijzigen
              </a>
            </>
          )}
          {edits && node.id === chosen && <Changes {...on} node={node} nodes={nodes} />}
        </>
      ),
      // What stands below another is at its level, unless it says otherwise.
      ...(node.level !== levelOf.get(node.parent ?? '') && { right: levelNames[node.level] }),
      ...(open && { mark: { shape: 'open' as const, word: 'twijfel', weight: 'doubt' as const } }),
      below: (below.get(node.id) ?? []).map(branch),
    }
  }
  return <Tree nodes={(below.get(null) ?? []).map(branch)} />
}

/** The nodes that are proposed, with those that they stand under. */
function shownOf({ now, only }: OnProposal): readonly RecognisedNode[] {
  const nodes = nodesOf(now)
  if (!only) return nodes
  const parents = new Map(nodes.map((node) => [node.id, node.parent]))
  const shown = new Set<string>()
  for (const id of only)
    for (let at: string | null | undefined = id; at && !shown.has(at); at = parents.get(at)) shown.add(at)
  return nodes.filter((node) => shown.has(node.id))
}
