import type { ElementKind } from './grammar.ts'
import type { LinkEnds } from './linked.ts'

interface Node {
  readonly element: string
  readonly kind: ElementKind
}

export interface Branch<Item extends Node> {
  readonly item: Item
  readonly below: readonly Branch<Item>[]
}

/** A plan as a tree: what serves what, in the order of the plan. What hangs on nothing here stands at the top. */
export function treeOf<Item extends Node>(items: readonly Item[], links: readonly LinkEnds[]): readonly Branch<Item>[] {
  const here = new Set(items.map((item) => item.element))
  const parents = new Map<string, Set<string>>()
  for (const { kind, from, to } of links) {
    if (kind !== 'serves' || !here.has(from) || !here.has(to)) continue
    const above = parents.get(from)
    if (above) above.add(to)
    else parents.set(from, new Set([to]))
  }
  const below = new Map<string, Item[]>()
  for (const item of items)
    for (const parent of parents.get(item.element) ?? []) {
      const children = below.get(parent)
      if (children) children.push(item)
      else below.set(parent, [item])
    }
  const branch = (item: Item): Branch<Item> => ({ item, below: (below.get(item.element) ?? []).map(branch) })
  return items.filter((item) => !parents.has(item.element)).map(branch)
}

/** The branch of one element, however deep; of one that hangs at two places the first. */
export function branchAt<Item extends Node>(
  branches: readonly Branch<Item>[],
  element: string,
): Branch<Item> | undefined {
  for (const branch of branches) {
    const found = branch.item.element === element ? branch : branchAt(branch.below, element)
    if (found) return found
  }
  return undefined
}

/** The items of a branch of one kind, however deep. */
export function within<Item extends Node>(branch: Branch<Item>, kind: ElementKind): readonly Item[] {
  return branch.below.flatMap((one) => [...(one.item.kind === kind ? [one.item] : []), ...within(one, kind)])
}
