import { type Audience, isWider, readerOf } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type ElementShared, shareElement, type Version } from './element.ts'
import { type Held, type Holding, holdAgain } from './holding.ts'
import { type Link, type LinkWritten, linkAgain } from './link.ts'
import { type PlanRevised, planVersion, type Standing } from './plan.ts'

/** An element with what must widen along with it: its place in the plan, and the links at both its ends. */
export interface Shareable {
  readonly version: Version
  /** The widest audience that it ever had: a narrower one would hide nothing. */
  readonly widest: Audience
  readonly holding: Holding | undefined
  readonly leaving: readonly Link[]
  readonly arriving: readonly Link[]
}

type Shared = ElementShared | Held | LinkWritten

/** For whom an element is, made wider. What hangs on it is written again for the same readers. */
export function shareWithAll(
  planAudience: Audience,
  { version, widest, holding, leaving, arriving }: Shareable,
  audience: Audience,
): readonly Shared[] | Refusal<'plan.already-shared' | 'plan.plan-is-narrower'> {
  if (isWider(audience, planAudience)) return refuse('plan.plan-is-narrower', { audience: planAudience })
  const shared = shareElement(version, widest, audience)
  if ('refused' in shared) return shared
  const farReader = readerOf({ ...version, audience })
  return [
    ...shared,
    ...(holding && isWider(audience, holding.audience) ? [holdAgain(holding, { audience })] : []),
    ...leaving.filter((link) => isWider(audience, link.audience)).map((link) => linkAgain(link, { audience })),
    ...arriving.filter((link) => link.farReader !== farReader).map((link) => linkAgain(link, { farReader })),
  ]
}

export interface PlanShareFacts {
  readonly plan: string
  readonly body: string
  readonly stands: Standing
  readonly widest: Audience
  /** What the body holds in the plan that is still narrower, elements of others included. */
  readonly elements: readonly Pick<Shareable, 'version' | 'widest'>[]
  readonly holdings: readonly Holding[]
  readonly links: readonly Link[]
}

/** A plan for more readers, with all that its body wrote in it. */
export function sharePlan(
  { stands, widest, elements, holdings, links }: PlanShareFacts,
  audience: Audience,
): readonly (PlanRevised | Shared)[] | Refusal<'plan.already-shared'> {
  const narrower = elements.filter((one) => one.version.audience === 'draft' || isWider(audience, one.version.audience))
  const wider = isWider(audience, stands.audience)
  if ((!wider && narrower.length === 0) || isWider(widest, audience))
    return refuse('plan.already-shared', { audience: widest })
  const readers = new Map(elements.map((one) => [one.version.element, readerOf({ ...one.version, audience })]))
  return [
    ...(wider ? [planVersion(stands, { audience })] : []),
    ...narrower.flatMap(({ version, widest: seen }) => {
      const shared = shareElement(version, seen, audience)
      return 'refused' in shared ? [] : shared
    }),
    ...holdings.filter((one) => isWider(audience, one.audience)).map((one) => holdAgain(one, { audience })),
    ...links
      .filter((link) => isWider(audience, link.audience) || readers.get(link.to) !== undefined)
      .map((link) => linkAgain(link, { audience, farReader: readers.get(link.to) ?? link.farReader })),
  ]
}
