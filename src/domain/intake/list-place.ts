import type { ElementKind } from '../plan/grammar.ts'
import type { LinkEnds } from '../plan/linked.ts'

interface Placed {
  readonly element: string
  readonly kind: ElementKind
  readonly title: string
}

/** The title of what each element stands under in its plan: what a list says of its place. Of more than one the first. */
export function titlesAbove(items: readonly Placed[], links: readonly LinkEnds[]): ReadonlyMap<string, string> {
  const titles = new Map(items.map((item) => [item.element, item.title]))
  const above = links.filter(({ kind, to }) => kind === 'serves' && titles.has(to)).reverse()
  return new Map(above.map(({ from, to }) => [from, titles.get(to) ?? '']))
}
