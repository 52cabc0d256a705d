/** What a key does on the page of a proposal. */
export type KeyDeed =
  | { readonly does: 'go'; readonly by: 1 | -1 }
  | { readonly does: 'next-question' }
  | { readonly does: 'answer'; readonly at: number }
  | { readonly does: 'open' }
  | { readonly does: 'text' }
  | { readonly does: 'set-kind'; readonly kind: string }
  | { readonly does: 'move' }
  | { readonly does: 'leave-out' }
  | { readonly does: 'undo' }

const deeds: Readonly<Record<string, KeyDeed>> = {
  j: { does: 'go', by: 1 },
  k: { does: 'go', by: -1 },
  n: { does: 'next-question' },
  1: { does: 'answer', at: 0 },
  2: { does: 'answer', at: 1 },
  3: { does: 'answer', at: 2 },
  4: { does: 'answer', at: 3 },
  e: { does: 'open' },
  t: { does: 'text' },
  p: { does: 'set-kind', kind: 'priority' },
  d: { does: 'set-kind', kind: 'goal' },
  m: { does: 'set-kind', kind: 'action' },
  l: { does: 'set-kind', kind: 'line' },
  v: { does: 'move' },
  x: { does: 'leave-out' },
  u: { does: 'undo' },
}

/** The deed of a key that was pressed alone; with Ctrl, Alt or Meta it belongs to the browser. */
export function deedOfKey(pressed: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}): KeyDeed | undefined {
  return pressed.ctrlKey || pressed.altKey || pressed.metaKey ? undefined : deeds[pressed.key]
}

/** As the page tells it, in one line. */
export const proposalKeys = [
  { keys: ['J', 'K'], says: 'verder, terug' },
  { keys: ['N'], says: 'vraag' },
  { keys: ['1', '…', '4'], says: 'antwoord' },
  { keys: ['P', 'D', 'M', 'L'], says: 'soort' },
  { keys: ['E'], says: 'wijzigen' },
  { keys: ['V'], says: 'plaats' },
  { keys: ['X'], says: 'weglaten' },
  { keys: ['T'], says: 'tekst' },
  { keys: ['U'], says: 'ongedaan' },
] as const
