import type { Version } from '../plan/element.ts'
import { refusePeriod } from '../plan/period.ts'
import type { PlanWords, Standing } from '../plan/plan.ts'
import { compareVersions, type Pair, type Written } from './new-version.ts'
import { periodIn } from './period-words.ts'
import { nodesOf, type Proposal } from './proposal.ts'
import type { NodeKind, RecognisedNode } from './recognised.ts'

/** What the record says that confirming a document wrote. */
export interface WrittenEvent {
  readonly type: string
  readonly about: string
  readonly plan: string
  readonly said:
    | ({
        readonly kind?: string
        readonly title?: string
        readonly passage?: string
        readonly holder?: string
      } & Partial<PlanFacts>)
    | undefined
}

/** What a document tells of its plan, and may tell otherwise in a new version. */
export type PlanFacts = Pick<PlanWords, 'title' | 'startsOn' | 'endsOn'>

/** Something that an earlier version brought in, as it stands now. */
export interface Stands extends Written {
  readonly plan: string
  /** Absent for what is no element. */
  readonly version?: Version
  /** Of a plan: what the earlier version said of it. */
  readonly said?: PlanFacts
}

/** A plan that the new version calls otherwise, or gives another period. */
export interface AlteredPlan {
  readonly piece: string
  readonly plan: string
  readonly stands: PlanFacts
  readonly becomes: PlanFacts
  /** As of an element: what somebody changed since is shown, and stays. */
  readonly touched: boolean
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
  readonly plans: readonly AlteredPlan[]
  readonly altered: readonly Altered[]
  readonly fresh: readonly string[]
  readonly gone: readonly { readonly element: string; readonly kind: NodeKind; readonly title: string }[]
  /** What was not understood now, and was not there before. */
  readonly unread: readonly string[]
}

/** The pieces that a new version proposes. */
export function proposedBy({ fresh, altered, plans }: Compared): ReadonlySet<string> {
  return new Set([...fresh, ...[...plans, ...altered].map(({ piece }) => piece)])
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
    const { startsOn = null, endsOn = null } = said ?? {}
    const facts = kind === 'plan' && said && { said: { title: words.title, startsOn, endsOn } }
    found.set(id, { id, kind, plan, ...words, ...facts, ...(version && { version }) })
  }
  return [...found.values()]
}

function kindOf(type: string, kind: string | undefined): NodeKind {
  if (type === 'PlanStarted' || type === 'PlanRevised') return 'plan'
  if (type === 'HolderAdded') return 'body'
  if (type === 'OutsideActRecorded') return 'adoption'
  return kind as NodeKind
}

/** A proposal against what stands of the earlier version: what confirming would do, and which parts stand already. */
export function compareWith(
  now: Proposal,
  stands: readonly Stands[],
  isPassedOver: (passage: string) => boolean,
  plans: readonly Standing[] = [],
) {
  const { same, changed, fresh, gone, unread } = compareVersions(now.pieces, stands, isPassedOver)
  const byId = new Map(stands.map((one) => [one.id, one]))
  const altered = changed.flatMap(({ piece, written }): readonly Altered[] => {
    const { title, passage, version } = byId.get(written)!
    if (version?.state !== 'live') return []
    return [{ piece, element: written, stands: version.title, earlierText: passage, touched: version.title !== title }]
  })
  const nodes = new Map(nodesOf(now).map((node) => [node.id, node]))
  const planOf = ({ piece, written }: Pair, isReworded: boolean) => {
    const [node, said] = [nodes.get(piece), byId.get(written)?.said]
    const plan = plans.find((one) => one.plan === written)
    return node && said && plan ? alteredPlan(node, said, plan, isReworded) : []
  }
  // The words of its title may be the same and its period not.
  const replanned = same.flatMap((pair) => planOf(pair, false))
  const compared: Compared = {
    same: same.length - replanned.length,
    plans: [...changed.flatMap((pair) => planOf(pair, true)), ...replanned],
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

/**
 * The passages that are decided and brought nothing: left out, not taken in, or passed over once more. A later version does not ask about
 * them again, however long ago it was.
 */
export function passedOverBy(now: Proposal, earlier?: Pick<ReturnType<typeof compareWith>, 'compared' | 'standing'>) {
  const fresh = new Set(earlier?.compared.fresh)
  const isThere = (id: string) => !earlier || fresh.has(id) || earlier.standing.has(id)
  return now.pieces.flatMap(({ id, state, passage }) =>
    state === 'out' || state === 'unread' || (state === 'in' && !isThere(id)) ? [passage.text] : [],
  )
}

/** What is told of a plan otherwise than before. Where the document uses the words that it had, its title was decided then. */
function alteredPlan(
  node: RecognisedNode,
  said: PlanFacts,
  { plan, title, startsOn, endsOn }: Standing,
  isReworded: boolean,
): readonly AlteredPlan[] {
  const stands = { title, startsOn, endsOn }
  const period = periodOfPlan(node)
  const told = {
    title: isReworded ? node.title : said.title,
    // What is not told any more is not gone, and a period that ends before it begins is none.
    ...(isPeriod(period) ? period : { startsOn: said.startsOn, endsOn: said.endsOn }),
  }
  if (areSame(told, said) || areSame(told, stands)) return []
  return [{ piece: node.id, plan, stands, becomes: told, touched: !areSame(said, stands) }]
}

/** The period of a plan: where it is named, or else where it is spoken of. */
export function periodOfPlan({ period, mentions }: RecognisedNode): Pick<PlanFacts, 'startsOn' | 'endsOn'> {
  return periodIn(period ?? mentions.find((mention) => mention.period)?.period)
}

const isPeriod = (period: Pick<PlanFacts, 'startsOn' | 'endsOn'>) =>
  (period.startsOn !== null || period.endsOn !== null) && !refusePeriod(period)

const areSame = (one: PlanFacts, other: PlanFacts) =>
  one.title === other.title && one.startsOn === other.startsOn && one.endsOn === other.endsOn
