import type { BodyKind } from '../body/body-words.ts'

/**
 * The grammar of the graph, as one table of data: which kinds of element there are, which fields each has, and which link may
 * go from what to what, at which level, how many times. Editor, checks, intake, export, API and documents all read this.
 */

export const levels = ['national', 'region', 'team', 'local'] as const
export type Level = (typeof levels)[number]

/** At which level a body of each kind stands. What it writes is of that level, or of a wider one: no body decides for another. */
export const levelOfBody: Readonly<Record<BodyKind, Level>> = {
  state: 'national',
  region: 'region',
  police: 'region',
  prosecutor: 'region',
  court: 'region',
  district: 'region',
  basisteam: 'team',
  gemeente: 'local',
  partner: 'local',
}

export const planKinds = ['strategy', 'safety-plan', 'annual-plan', 'national-agenda'] as const
export type PlanKind = (typeof planKinds)[number]

export const elementKinds = [
  'trend',
  'principle',
  'priority',
  'line',
  'goal',
  'action',
  'regular-work',
  'indicator',
] as const
export type ElementKind = (typeof elementKinds)[number]

export const fieldNames = [
  'explanation',
  'reason',
  'question',
  'observedOn',
  'reviewOn',
  'refutedBy',
  'startsOn',
  'endsOn',
  'direction',
  'baseline',
  'target',
  'dueOn',
  'notMeasurable',
  'reasoning',
  'route',
  'definition',
  'unit',
  'measures',
] as const
export type FieldName = (typeof fieldNames)[number]
export type Fields = Readonly<Partial<Record<FieldName, string>>>

interface KindRule {
  readonly fields: readonly FieldName[]
  readonly levels: readonly Level[]
  /** What it may stand under in the tree of a plan: the other end of `serves`. Empty: it stands under the plan itself. */
  readonly under: readonly ElementKind[]
}

const everyLevel = levels

export const kindRules: Readonly<Record<ElementKind, KindRule>> = {
  trend: { fields: ['explanation', 'observedOn', 'reviewOn', 'refutedBy'], levels: everyLevel, under: [] },
  principle: { fields: ['reason', 'question'], levels: everyLevel, under: [] },
  priority: { fields: ['explanation', 'startsOn', 'endsOn'], levels: everyLevel, under: [] },
  line: { fields: ['explanation'], levels: everyLevel, under: ['priority'] },
  goal: {
    fields: ['explanation', 'direction', 'baseline', 'target', 'dueOn', 'notMeasurable'],
    levels: everyLevel,
    under: ['priority', 'line'],
  },
  action: {
    fields: ['explanation', 'startsOn', 'endsOn', 'reasoning', 'route'],
    levels: everyLevel,
    under: ['line', 'goal', 'priority'],
  },
  'regular-work': { fields: ['explanation', 'startsOn', 'endsOn'], levels: everyLevel, under: [] },
  indicator: { fields: ['definition', 'unit', 'measures'], levels: everyLevel, under: [] },
}

export const linkKinds = [
  'because',
  'derives-from',
  'weighs-in',
  'accent-of',
  'same-as',
  'serves',
  'measured-by',
  'replaces',
  'carries-out',
  'aligns-with',
] as const
export type LinkKind = (typeof linkKinds)[number]
type End = ElementKind | 'plan'

interface LinkRule {
  /** Which pairs of ends it may join. */
  readonly ends: readonly (readonly [from: End, to: End])[]
  /** Both ends are of one kind, whichever it is. */
  readonly sameKind?: true
  /** The far end stands at one of these levels. */
  readonly toLevels?: readonly Level[]
  /** How many of this link may leave one end; absent is any number. */
  readonly most?: number
  /** Links of this kind never form a circle. */
  readonly tree?: true
}

const anyOf = (froms: readonly End[], tos: readonly End[]): readonly (readonly [End, End])[] =>
  froms.flatMap((from) => tos.map((to) => [from, to] as const))
const alike: readonly (readonly [End, End])[] = elementKinds.map((kind) => [kind, kind])

export const linkRules: Readonly<Record<LinkKind, LinkRule>> = {
  because: { ends: anyOf(['priority', 'goal'], ['trend']) },
  'derives-from': { ends: alike, tree: true },
  'weighs-in': { ends: anyOf(['priority', 'goal'], ['goal', 'priority']), toLevels: ['national'] },
  'accent-of': { ends: alike, most: 1, tree: true },
  'same-as': { ends: alike, tree: true },
  serves: {
    ends: [
      ['line', 'priority'],
      ['goal', 'priority'],
      ['goal', 'line'],
      ['action', 'line'],
      ['action', 'goal'],
      ['action', 'priority'],
    ],
    tree: true,
  },
  'measured-by': { ends: [['goal', 'indicator']], most: 1 },
  replaces: { ends: alike, tree: true },
  'carries-out': { ends: [['plan', 'plan']], tree: true },
  'aligns-with': { ends: [['plan', 'plan']] },
}

export function mayLink(kind: LinkKind, from: End, to: End, toLevel: Level): boolean {
  const rule = linkRules[kind]
  return (
    rule.ends.some(([one, other]) => one === from && other === to) &&
    (!rule.toLevels || rule.toLevels.includes(toLevel))
  )
}

export function isElementKind(text: string): text is ElementKind {
  return (elementKinds as readonly string[]).includes(text)
}

/** The fields that a kind does not have, among those given. */
export function strayFields(kind: ElementKind, given: Fields): readonly FieldName[] {
  return (Object.keys(given) as FieldName[]).filter(
    (name) => given[name] !== undefined && !kindRules[kind].fields.includes(name),
  )
}
