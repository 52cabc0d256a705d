import type { ElementKind } from './grammar.ts'

interface Node {
  readonly element: string
  readonly kind: ElementKind
}

export interface Branch<Item extends Node> {
  readonly item: Item
  readonly below: readonly Branch<Item>[]
}

/** A plan as a tree: what serves what, in the order of the plan. What hangs on nothing here stands at the top. */
export function treeOf<Item extends Node>(
  items: readonly Item[],
  links: readonly { readonly kind: string; readonly from: string; readonly to: string }[],
): readonly Branch<Item>[] {
  const here = new Set(items.map((item) => item.element))
  const parents = new Map<string, string[]>()
  for (const { kind, from, to } of links)
    if (kind === 'serves' && here.has(from) && here.has(to)) parents.set(from, [...(parents.get(from) ?? []), to])
  const branch = (item: Item): Branch<Item> => ({
    item,
    below: items.filter((one) => parents.get(one.element)?.includes(item.element)).map(branch),
  })
  return items.filter((item) => !parents.has(item.element)).map(branch)
}

/** The items of a branch of one kind, however deep. */
export function within<Item extends Node>(branch: Branch<Item>, kind: ElementKind): readonly Item[] {
  return branch.below.flatMap((one) => [...(one.item.kind === kind ? [one.item] : []), ...within(one, kind)])
}
