import type { ElementKind } from './grammar.ts'
import { linkedBy } from './linked.ts'

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
  links: Parameters<typeof linkedBy>[0],
): readonly Branch<Item>[] {
  const here = new Set(items.map((item) => item.element))
  const serves = linkedBy(links.filter((link) => here.has(link.from) && here.has(link.to)))
  const below = new Map<string, Item[]>()
  for (const item of items)
    for (const parent of new Set(serves.leaving('serves', item.element)))
      below.set(parent, [...(below.get(parent) ?? []), item])
  const branch = (item: Item): Branch<Item> => ({ item, below: (below.get(item.element) ?? []).map(branch) })
  return items.filter((item) => serves.leaving('serves', item.element).length === 0).map(branch)
}

/** The items of a branch of one kind, however deep. */
export function within<Item extends Node>(branch: Branch<Item>, kind: ElementKind): readonly Item[] {
  return branch.below.flatMap((one) => [...(one.item.kind === kind ? [one.item] : []), ...within(one, kind)])
}
