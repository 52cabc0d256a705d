import type { Audience } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Body } from '../body/body-words.ts'
import type { Organ } from '../body/organ.ts'
import type { OutsideActRecorded } from '../decision/outside-act.ts'
import type { At } from '../deed/at.ts'
import type { ElementAdded, ElementRevised } from '../plan/element.ts'
import { kindRules } from '../plan/grammar.ts'
import { type Held, holdFirst } from '../plan/holding.ts'
import { type LinkWritten, linkTo } from '../plan/link.ts'
import { type HolderAdded, type PlanRevised, type PlanStarted, planVersion, type Standing } from '../plan/plan.ts'
import { step } from '../plan/rank.ts'
import type { Compared, Stands } from './comparison.ts'
import { holdersOf, keeperOf, organOf, ownerOf } from './confirm-bodies.ts'
import { periodFields, planWords } from './confirm-words.ts'
import { byPlace } from './passage.ts'
import type { Question, RecognisedLink, RecognisedNode } from './recognised.ts'

/** What the document left open, kept with the thing that it is about. */
export interface QuestionLeftOpen {
  readonly type: 'QuestionLeftOpen'
  readonly v: 1
  readonly body: string
  readonly plan: string
  readonly audience: Audience
  readonly about: string
  readonly id: string
  readonly n: number
  readonly kind: Question['about']
  readonly words: {
    readonly propose: string
    readonly facts: Question['facts']
    readonly passages: readonly string[]
  }
}

export interface ProposalConfirmed {
  readonly type: 'ProposalConfirmed'
  readonly v: 1
  readonly body: string
  readonly plan: string
  readonly audience: 'draft'
  readonly about: string
  /** Prints of the passages that nothing came of: that choice lasts, though their text does not. */
  readonly passedOver?: readonly string[]
}

export interface ConfirmFacts {
  readonly proposal: string
  /** For whom the document was read. */
  readonly body: string
  readonly name: string
  readonly nodes: readonly RecognisedNode[]
  readonly links: readonly RecognisedLink[]
  readonly open: readonly Question[]
  readonly passedOver: readonly string[]
  /** All bodies, and those that the actor works for. */
  readonly bodies: readonly Body[]
  readonly mine: readonly string[]
  readonly organs: readonly Pick<Organ, 'id' | 'body' | 'kind'>[]
  /** Of a new version of a document: what of it stands already, and the plans that it stands in. */
  readonly earlier?: {
    readonly compared: Compared
    readonly standing: ReadonlyMap<string, Stands>
    readonly plans: readonly { readonly plan: string; readonly body: string; readonly lastRank: number }[]
    /** Those of them that the actor writes in, as they stand. */
    readonly ownPlans: readonly Standing[]
  }
}

export type ConfirmEvent =
  | PlanStarted
  | PlanRevised
  | HolderAdded
  | ElementAdded
  | ElementRevised
  | Held
  | LinkWritten
  | OutsideActRecorded
  | QuestionLeftOpen
  | ProposalConfirmed

/** Everything that the proposal holds is written, in one deed: plans, their holders, elements, links, acts and open questions. */
export function confirmProposal(
  facts: ConfirmFacts,
  { audience }: { readonly audience: Audience },
  at: At,
): readonly ConfirmEvent[] | Refusal<'intake.no-plan'> {
  const { name } = facts
  const standing = facts.earlier?.standing ?? new Map<string, Stands>()
  const fresh = facts.earlier && new Set(facts.earlier.compared.fresh)
  const isNew = (node: RecognisedNode) => (fresh ? fresh.has(node.id) : true)
  // What was passed over in an earlier version is not written now either.
  const nodes = facts.nodes.filter((node) => isNew(node) || standing.has(node.id))
  const plans = nodes.filter((node) => node.kind === 'plan')
  if (plans.length === 0) return refuse('intake.no-plan')
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const standingPlan = (node: RecognisedNode) =>
    facts.earlier?.plans.find(({ plan }) => plan === standing.get(node.id)?.plan)
  const idFor = (node: RecognisedNode) => standing.get(node.id)?.id ?? at.newId()
  const planIds = new Map(plans.map((node) => [node.id, idFor(node)]))
  const keepers = new Map(plans.map((node) => [node.id, standingPlan(node)?.body ?? keeperOf(node.level, facts)]))
  const elements = nodes.filter((node) => node.kind !== 'plan' && node.kind !== 'body' && node.kind !== 'adoption')
  const elementIds = new Map(elements.map((node) => [node.id, idFor(node)]))

  const planEvents = plans.filter(isNew).flatMap((node): readonly (HolderAdded | PlanStarted)[] => {
    const [plan, body] = [planIds.get(node.id) ?? '', keepers.get(node.id) ?? '']
    const owned = { body, plan, about: plan, audience }
    const said = nodes.filter((one) => one.kind === 'body' && planNodeOf(one)?.id === node.id)
    const holders = holdersOf(body, said, facts)
    const { kind, startsOn, endsOn } = planWords(node)
    return [
      ...holders.map(({ id, passage }): HolderAdded => ({ type: 'HolderAdded', v: 1, ...owned, holder: id, passage })),
      {
        type: 'PlanStarted',
        v: 1,
        ...owned,
        opens: 'plan',
        n: 1,
        kind,
        level: node.level,
        title: node.title,
        startsOn,
        endsOn,
        predecessor: null,
        evaluation: '',
        passage: node.passage.text,
        source: name,
      },
    ]
  })

  const written = elements
    .filter(isNew)
    .map((node) => ({ node, owned: ownedOf(node), id: elementIds.get(node.id) ?? '' }))
  const elementEvents = written.map(
    ({ node, owned, id }): ElementAdded => ({
      type: 'ElementAdded',
      v: 1,
      ...owned,
      about: id,
      n: 1,
      kind: node.kind as ElementAdded['kind'],
      level: node.level,
      title: node.title,
      fields: { ...(node.reason && { reason: node.reason }), ...periodFields(node) },
      passage: node.passage.text,
      source: name,
    }),
  )
  const lastRank = Math.max(0, ...(facts.earlier?.plans.map((plan) => plan.lastRank) ?? []))
  // In the order of the document, also where a plan speaks of an element of another plan.
  const holdEvents = written
    .flatMap(({ node, owned, id }) => [
      { place: node.passage, hold: (rank: number) => holdFirst(owned, id, rank) },
      ...node.mentions.flatMap((mention) => {
        const other = planNodeById(mention.parent)
        const plan = other && planIds.get(other.id)
        if (!other || !plan || plan === owned.plan) return []
        // It holds it too, in its own words. Nothing is copied.
        const there = { body: keepers.get(other.id) ?? '', plan, audience }
        const words = { called: mention.wording, passage: mention.passage.text }
        return [{ place: mention.passage, hold: (rank: number) => holdFirst(there, id, rank, words) }]
      }),
    ])
    .toSorted((one, another) => byPlace(one.place, another.place))
    .map(({ hold }, i): Held => hold(lastRank + (i + 1) * step))
    .filter((held, i, all) => all.findIndex((one) => one.plan === held.plan && one.about === held.about) === i)
  const treeLinks = written.flatMap(({ node, owned, id }) => {
    const parent = byId.get(node.parent ?? '')
    const fits = parent && kindRules[node.kind as ElementAdded['kind']].under.some((kind) => kind === parent.kind)
    if (!parent || !fits) return []
    return [linkTo(owned, 'serves', id, { ...ownedOf(parent), element: elementIds.get(parent.id) ?? '' }, at.newId())]
  })

  return [
    ...planEvents,
    ...planRevisions(),
    ...elementEvents,
    ...revisions(),
    ...holdEvents,
    ...treeLinks,
    ...statedLinks(),
    ...nodes.filter((node) => node.kind === 'adoption' && isNew(node)).map(actEvent),
    ...facts.open.flatMap(questionEvent),
    ended(),
  ]

  function ended(): ProposalConfirmed {
    const { body, proposal, passedOver } = facts
    const known = passedOver.length > 0 && { passedOver }
    return { type: 'ProposalConfirmed', v: 1, body, plan: body, audience: 'draft', about: proposal, ...known }
  }

  /** The plan that a node stands in: the nearest above it; else the plan of its level; else the first. */
  function planNodeOf(node: RecognisedNode): RecognisedNode | undefined {
    return planNodeById(node.parent) ?? plans.find((plan) => plan.level === node.level) ?? plans[0]
  }

  function planNodeById(id: string | null): RecognisedNode | undefined {
    for (let node = byId.get(id ?? ''); node; node = byId.get(node.parent ?? '')) if (node.kind === 'plan') return node
    return undefined
  }

  /** A plan is for whom it was: to share it is another deed. */
  function planRevisions(): readonly PlanRevised[] {
    const altered = facts.earlier?.compared.plans.filter(({ touched }) => !touched) ?? []
    return altered.flatMap(({ piece, plan, becomes }) => {
      const [node, stands] = [byId.get(piece), facts.earlier?.ownPlans.find((one) => one.plan === plan)]
      return node && stands ? [planVersion(stands, { ...becomes, passage: node.passage.text, source: name })] : []
    })
  }

  /** What the new version words otherwise, but for what somebody changed in the plan since: nothing is overwritten. */
  function revisions(): readonly ElementRevised[] {
    const altered = facts.earlier?.compared.altered.filter(({ touched }) => !touched) ?? []
    return altered.flatMap(({ piece, element }) => {
      const [node, stands] = [byId.get(piece), standing.get(piece)?.version]
      if (!node || !stands) return []
      const { n, state: _state, element: _element, ...words } = stands
      const fields = { ...words.fields, ...(node.reason && { reason: node.reason }), ...periodFields(node) }
      const said = { title: node.title, fields, passage: node.passage.text, source: name }
      return [{ type: 'ElementRevised', v: 1, ...words, ...said, audience, about: element, n: n + 1 }]
    })
  }

  function ownedOf(node: RecognisedNode) {
    const stands = standing.get(node.id)?.version
    if (stands) return { body: stands.body, plan: stands.plan, audience }
    const plan = planNodeOf(node)
    const keeper = keepers.get(plan?.id ?? '') ?? facts.body
    return { body: ownerOf(node, keeper, facts), plan: planIds.get(plan?.id ?? '') ?? '', audience }
  }

  function statedLinks(): readonly LinkWritten[] {
    return facts.links.flatMap(({ kind, from, to, passages }) => {
      const ends = [byId.get(from), byId.get(to)] as const
      if (!ends[0] || !ends[1]) return []
      if (!isNew(ends[0]) && !isNew(ends[1])) return []
      const [near, far] = [endOf(ends[0]), endOf(ends[1])]
      if (!near || !far) return []
      const passage = passages.map((one) => one.text).join('\n')
      return [linkTo(near.owned, kind, near.id, { ...far.owned, element: far.id }, at.newId(), { passage })]
    })
  }

  function endOf(node: RecognisedNode) {
    const plan = planIds.get(node.id)
    if (plan) return { id: plan, owned: { body: keepers.get(node.id) ?? '', plan, audience } }
    const id = elementIds.get(node.id)
    return id ? { id, owned: ownedOf(node) } : undefined
  }

  function actEvent(node: RecognisedNode): OutsideActRecorded {
    const plan = planNodeOf(node)
    const keeper = keepers.get(plan?.id ?? '') ?? facts.body
    const told = node.told ?? { act: 'decide' as const }
    const { organ, body } = organOf(told.organ, keeper, facts)
    return {
      type: 'OutsideActRecorded',
      v: 1,
      body,
      plan: planIds.get(plan?.id ?? '') ?? '',
      audience,
      about: at.newId(),
      n: 1,
      text: plan?.title ?? name,
      organ,
      organWords: told.organ ?? '',
      act: told.act,
      happenedOn: told.on ?? null,
      reference: '',
      passage: node.passage.text,
      source: name,
    }
  }

  function questionEvent(question: Question): readonly QuestionLeftOpen[] {
    const node = byId.get(question.node)
    const end = node && endOf(node)
    if (!end || (!isNew(node) && !facts.earlier?.compared.altered.some(({ piece }) => piece === node.id))) return []
    const { propose, facts: told, passages } = question
    const words = { propose, facts: told, passages: passages.map((one) => one.text) }
    return [
      {
        type: 'QuestionLeftOpen',
        v: 1,
        ...end.owned,
        about: end.id,
        id: at.newId(),
        n: 1,
        kind: question.about,
        words,
      },
    ]
  }
}
