import type { LinkKind } from './grammar.ts'

/** A link without its words. */
export interface LinkEnds {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

/** What is linked to what, by kind: for who asks it of each element of a plan. */
export interface Linked {
  /** The far ends of the links of this kind that leave an element. */
  leaving(kind: LinkKind, from: string): readonly string[]
  /** The near ends of the links of this kind that arrive at an element. */
  arriving(kind: LinkKind, to: string): readonly string[]
}

export function linkedBy(links: readonly LinkEnds[]): Linked {
  const [leaving, arriving] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { kind, from, to } of links) {
    put(leaving, `${kind} ${from}`, to)
    put(arriving, `${kind} ${to}`, from)
  }
  return {
    leaving: (kind, from) => leaving.get(`${kind} ${from}`) ?? [],
    arriving: (kind, to) => arriving.get(`${kind} ${to}`) ?? [],
  }
}

function put(ends: Map<string, string[]>, key: string, end: string): void {
  const there = ends.get(key)
  if (there) there.push(end)
  else ends.set(key, [end])
}
