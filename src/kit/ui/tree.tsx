import type { Child } from 'hono/jsx'
import { Say } from './mark.tsx'
import { Shape, type ShapeName } from './shape.tsx'

export interface TreeNode {
  /** What a link leads to; one then stands there with the keyboard too. */
  readonly id?: string
  /** The kind of thing, small before its name. */
  readonly kind?: string
  readonly name: Child
  readonly right?: Child
  /** How it stands; the word is for who listens. `doubt` asks for someone. */
  readonly mark?: { readonly shape: ShapeName; readonly word: string; readonly weight?: 'done' | 'doubt' }
  readonly below?: readonly TreeNode[]
}

/** A nested list: the same as a picture with lines, for keyboard, print and screen reader. */
export function Tree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  return <ul class="tree">{nodes.map(Branch)}</ul>
}

function Branch({ id, kind, name, right, mark, below = [] }: TreeNode) {
  return (
    <li {...(id && { id, tabindex: -1 })}>
      <div class={['node', mark && 'marked', mark?.weight].filter(Boolean).join(' ')}>
        {mark && <Shape name={mark.shape} />}
        <span>
          {mark && <Say>{mark.word}: </Say>}
          {kind && <span class="kind">{kind} </span>}
          {name}
        </span>
        {right && <span class="right">{right}</span>}
      </div>
      {below.length > 0 && <ul>{below.map(Branch)}</ul>}
    </li>
  )
}
