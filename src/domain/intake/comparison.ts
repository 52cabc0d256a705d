import type { Version } from '../plan/element.ts'
import { compareVersions, type Written } from './new-version.ts'
import type { Proposal } from './proposal.ts'
import type { NodeKind } from './recognised.ts'

/** What the record says that confirming a document wrote. */
export interface WrittenEvent {
  readonly type: string
  readonly about: string
  readonly plan: string
  readonly said:
    | { readonly kind?: string; readonly title?: string; readonly passage?: string; readonly holder?: string }
    | undefined
}

/** Something that an earlier version brought in, as it stands now. */
export interface Stands extends Written {
  readonly plan: string
  /** Absent for what is no element. */
  readonly version?: Version
}

/** One part that the new version words otherwise, beside how it stands. */
export interface Altered {
  readonly piece: string
  readonly element: string
  readonly stands: string
  /** What the earlier version said. */
  readonly earlierText: string
  /** Somebody changed it in the plan since: then it is shown, and stays as it stands. */
  readonly touched: boolean
}

export interface Compared {
  readonly same: number
  readonly altered: readonly Altered[]
  readonly fresh: readonly string[]
  readonly gone: readonly { readonly element: string; readonly kind: NodeKind; readonly title: string }[]
  /** What was not understood now, and was not there before. */
  readonly unread: readonly string[]
}

/** The pieces that a new version proposes. */
export function proposedBy({ fresh, altered }: Compared): ReadonlySet<string> {
  return new Set([...fresh, ...altered.map(({ piece }) => piece)])
}

/** What stands of an earlier document: each thing once, by what was written about it last. */
export function standsOf(events: readonly WrittenEvent[], versions: readonly Version[]): readonly Stands[] {
  const byId = new Map(versions.map((version) => [version.element, version]))
  const found = new Map<string, Stands>()
  for (const { type, about, plan, said } of events) {
    const kind = kindOf(type, said?.kind)
    const id = said?.holder ? `${about}-${said.holder}` : about
    const version = byId.get(id)
    const words = { title: said?.title ?? '', passage: said?.passage ?? '' }
    found.set(id, { id, kind, plan, ...words, ...(version && { version }) })
  }
  return [...found.values()]
}

function kindOf(type: string, kind: string | undefined): NodeKind {
  if (type === 'PlanStarted') return 'plan'
  if (type === 'HolderAdded') return 'body'
  if (type === 'OutsideActRecorded') return 'adoption'
  return kind as NodeKind
}

/** A proposal against what stands of the earlier version: what confirming would do, and which parts stand already. */
export function compareWith(now: Proposal, stands: readonly Stands[], passedOver: readonly string[]) {
  const { same, changed, fresh, gone, unread } = compareVersions(now.pieces, stands, passedOver)
  const byId = new Map(stands.map((one) => [one.id, one]))
  const altered = changed.flatMap(({ piece, written }): readonly Altered[] => {
    const { title, passage, version } = byId.get(written)!
    if (version?.state !== 'live') return []
    return [{ piece, element: written, stands: version.title, earlierText: passage, touched: version.title !== title }]
  })
  const compared: Compared = {
    same: same.length,
    altered,
    fresh,
    unread,
    gone: gone.flatMap((id) => {
      const { version, kind } = byId.get(id)!
      return version?.state === 'live' ? [{ element: id, kind, title: version.title }] : []
    }),
  }
  return { compared, standing: new Map([...same, ...changed].map(({ piece, written }) => [piece, byId.get(written)!])) }
}
