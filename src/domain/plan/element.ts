import { type Audience, isWider, type Owned } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { BodyKind } from '../body/body-words.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { type ElementKind, type Fields, kindRules, type Level, strayFields } from './grammar.ts'
import { type Held, holdFirst } from './holding.ts'
import { type LevelFacts, type PlaceCodes, refuseLevel, refusePlaceOf } from './level.ts'
import { type LinkWritten, linkTo } from './link.ts'
import { refusePeriod } from './period.ts'
import { step } from './rank.ts'

/** What a version of an element says. */
export interface Words {
  readonly kind: ElementKind
  readonly level: Level
  readonly title: string
  readonly fields: Fields
  /** The literal text of the source that it came from, and which source that was. */
  readonly passage: string
  readonly source: string
}

export interface Version extends Words, Owned {
  readonly element: string
  readonly n: number
  readonly state: 'live' | 'withdrawn'
}

type VersionEvent<T extends string> = Event & Words & { readonly type: T; readonly v: 1; readonly n: number }
export type ElementAdded = VersionEvent<'ElementAdded'>
export type ElementRevised = VersionEvent<'ElementRevised'>
export type ElementShared = VersionEvent<'ElementShared'>
export type ElementWithdrawn = VersionEvent<'ElementWithdrawn'>
export type ElementEvent = ElementAdded | ElementRevised | ElementShared | ElementWithdrawn

export interface AddFacts {
  readonly plan: string
  /** The body that keeps the plan. */
  readonly keeper: string
  /** For whom it is added: the body that keeps the plan, or the body whose local element it is. */
  readonly body: string
  readonly bodyKind: BodyKind
  readonly planLevel: Level
  readonly parent?: Version
  /** The highest rank that stands in the plan, as this actor sees it. */
  readonly lastRank: number
}

export interface AddInput {
  readonly kind: ElementKind
  readonly level: Level
  readonly title: string
  readonly fields: Fields
  readonly passage?: string | undefined
  readonly source?: string | undefined
}

/** A new element is a draft of the body that adds it, held by its plan, under its parent. */
export function addElement(
  facts: AddFacts,
  input: AddInput,
  at: Pick<At, 'newId'>,
): readonly (ElementAdded | Held | LinkWritten)[] | Refusal<FieldCodes | PlaceCodes | 'plan.parent-not-fit'> {
  const wrong = refusePlaceOf(facts, input.level) ?? refuseFields(input.kind, input.fields)
  if (wrong) return wrong
  const { parent } = facts
  if (parent && !kindRules[input.kind].under.includes(parent.kind))
    return refuse('plan.parent-not-fit', { kind: input.kind, parent: parent.kind })

  const owned = { body: facts.body, plan: facts.plan, audience: 'draft' as const }
  const element = at.newId()
  const added: ElementAdded = {
    type: 'ElementAdded',
    v: 1,
    ...owned,
    about: element,
    n: 1,
    kind: input.kind,
    level: input.level,
    title: input.title,
    fields: input.fields,
    passage: input.passage ?? '',
    source: input.source ?? '',
  }
  return [
    added,
    holdFirst(owned, element, facts.lastRank + step),
    ...(parent ? [linkTo(owned, 'serves', element, parent, at.newId())] : []),
  ]
}

type FieldCodes = 'plan.field-not-of-kind' | 'plan.period-ends-first'

function refuseFields(kind: ElementKind, fields: Fields): Refusal<FieldCodes> | undefined {
  const stray = strayFields(kind, fields)
  if (stray.length > 0) return refuse('plan.field-not-of-kind', { kind, fields: stray })
  return refusePeriod({ startsOn: fields.startsOn ?? null, endsOn: fields.endsOn ?? null })
}

/** A change makes a new version; it is a draft until it is shared, and until then others keep seeing the one before. */
export function reviseElement(
  stands: Version,
  facts: Omit<LevelFacts, 'level' | 'body'>,
  input: { readonly title: string; readonly level: Level; readonly fields: Fields },
): readonly [ElementRevised] | Refusal<FieldCodes | PlaceCodes | 'plan.level-is-settled' | 'plan.nothing-changed'> {
  const wrong = refuseFields(stands.kind, input.fields) ?? refuseLevel({ ...facts, ...stands }, input.level)
  if (wrong) return wrong
  const same =
    input.title === stands.title &&
    input.level === stands.level &&
    kindRules[stands.kind].fields.every((name) => (input.fields[name] ?? '') === (stands.fields[name] ?? ''))
  if (same) return refuse('plan.nothing-changed')
  return [{ type: 'ElementRevised', v: 1, ...next(stands), ...input, audience: 'draft' }]
}

/** Widening for whom an element is. Narrowing does not exist: what others have seen goes only by decision. */
export function shareElement(
  stands: Version,
  widestYet: Audience,
  audience: Audience,
): readonly [ElementShared] | Refusal<'plan.already-shared'> {
  const settled = stands.audience !== 'draft' && !isWider(audience, stands.audience)
  if (settled || isWider(widestYet, audience)) return refuse('plan.already-shared', { audience: widestYet })
  return [{ type: 'ElementShared', v: 1, ...next(stands), audience }]
}

/** Taking back what nobody else has seen. */
export function withdrawElement(
  stands: Version,
  widestYet: Audience,
): readonly [ElementWithdrawn] | Refusal<'plan.others-have-seen'> {
  if (widestYet !== 'draft') return refuse('plan.others-have-seen', { audience: widestYet })
  return [{ type: 'ElementWithdrawn', v: 1, ...next(stands) }]
}

function next(stands: Version) {
  const { element, n, state: _state, ...words } = stands
  return { ...words, about: element, n: n + 1 }
}
