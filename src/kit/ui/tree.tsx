import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
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

/** As a template: a plan has hundreds of these, and as elements each took four times as long. */
function Branch({ id, kind, name, right, mark, below = [] }: TreeNode): ReturnType<typeof html> {
  const face = ['node', mark && 'marked', mark?.weight].filter(Boolean).join(' ')
  return html`<li${id && html` id="${id}" tabindex="-1"`}><div class="${face}">${mark && <Shape name={mark.shape} />}<span>${
    mark && html`<span class="say">${mark.word}: </span>`
  }${kind && html`<span class="kind">${kind} </span>`}${name}</span>${right && html`<span class="right">${right}</span>`}</div>${
    below.length > 0 && html`<ul>${below.map(Branch)}</ul>`
  }</li>`
}
