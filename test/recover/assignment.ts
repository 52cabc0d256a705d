/** What the writer is to do. */
export interface Assignment {
  readonly ownerUrl: string
  readonly adviser: string
  readonly places: readonly { readonly plan: string; readonly priority: string }[]
  readonly round: number
}

export type Told = { readonly begins: string } | { readonly confirms: string; readonly line: string }

/** One deed of several events: an element, its place in the plan, and its link. The same key always asks the same. */
export function inputOf({ places }: Pick<Assignment, 'places'>, key: string) {
  const [, lane = '0'] = key.split('-')
  const place = places[Number(lane) % places.length]
  if (!place) throw new RangeError('a writer needs a place to write')
  return { plan: place.plan, kind: 'line', level: 'region', title: titleOf(key), under: place.priority } as const
}

export const titleOf = (key: string) => `Lijn ${key}`
