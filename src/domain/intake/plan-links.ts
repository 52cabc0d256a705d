import { levels } from '../plan/grammar.ts'
import type { Draft, DraftLink } from './draft.ts'

/** "Sluit aan op" goes either way: told from both sides it is one link, from the plan of the narrower level to the wider. */
export function oneOfPair(links: readonly DraftLink[], drafts: readonly Draft[]): readonly DraftLink[] {
  const narrowness = ({ from }: DraftLink) => levels.indexOf(drafts[from]!.level ?? 'local')
  const merged: DraftLink[] = []
  for (const link of links) {
    const at = merged.findIndex((one) => isSame(one, link) || isMirror(one, link))
    const before = merged[at]
    if (!before) merged.push(link)
    else {
      const kept = narrowness(link) > narrowness(before) ? link : before
      merged[at] = { ...kept, passages: [...before.passages, ...link.passages] }
    }
  }
  return merged
}

function isSame(one: DraftLink, other: DraftLink): boolean {
  return one.kind === other.kind && one.from === other.from && one.to === other.to
}

function isMirror(one: DraftLink, other: DraftLink): boolean {
  return one.kind === 'aligns-with' && one.kind === other.kind && one.from === other.to && one.to === other.from
}
