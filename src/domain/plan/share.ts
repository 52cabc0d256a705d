import { type Audience, isWider, readerOf } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { leadsTo, type Step } from './circle.ts'
import { type ElementShared, shareElement, type Version } from './element.ts'
import { linkRules } from './grammar.ts'
import { type Held, type Holding, holdAgain } from './holding.ts'
import { appointAgain, type Lead, type LeadAppointed } from './lead.ts'
import { type Link, type LinkWritten, linkAgain } from './link.ts'
import { type PlanRevised, planVersion, type Standing } from './plan.ts'

/** What widens along with what is shared: places in the plan, leads, and links at both ends. */
export interface Hanging {
  readonly holdings: readonly Holding[]
  readonly leads: readonly Lead[]
  readonly links: readonly Link[]
  /** Who may read the far ends of these links, at their widest. */
  readonly readers: ReadonlyMap<string, string>
  /** The links that one meets when one goes on from those far ends. */
  readonly beyond: readonly Step[]
}

export interface Shareable {
  readonly version: Version
  /** The widest audience that it ever had: a narrower one would hide nothing. */
  readonly widest: Audience
}

export interface ShareFacts extends Shareable, Hanging {
  readonly planAudience: Audience
}

type Shared = ElementShared | Held | LeadAppointed | LinkWritten

/** For whom an element is, made wider. What hangs on it is written again for the same readers. */
export function shareWithAll(
  facts: ShareFacts,
  audience: Audience,
): readonly Shared[] | Refusal<'plan.already-shared' | 'plan.plan-is-narrower' | 'plan.link-in-circle'> {
  const { planAudience, version, widest } = facts
  if (isWider(audience, planAudience)) return refuse('plan.plan-is-narrower', { audience: planAudience })
  const shared = shareElement(version, widest, audience)
  if ('refused' in shared) return shared
  const along = widenAlong(facts, [version], audience, (link) => link.from === version.element)
  return 'refused' in along ? along : [...shared, ...along]
}

export interface PlanShareFacts extends Hanging {
  readonly plan: string
  readonly body: string
  readonly stands: Standing
  readonly widest: Audience
  /** The own elements of who shares; all that hangs is of the same. */
  readonly elements: readonly Shareable[]
}

/** A plan for more readers, with all that who shares it wrote in it. */
export function sharePlan(
  facts: PlanShareFacts,
  audience: Audience,
): readonly (PlanRevised | Shared)[] | Refusal<'plan.already-shared' | 'plan.link-in-circle'> {
  const { stands, widest, elements } = facts
  const narrower = elements.filter((one) => one.version.audience === 'draft' || isWider(audience, one.version.audience))
  const wider = isWider(audience, stands.audience)
  if ((!wider && narrower.length === 0) || isWider(widest, audience))
    return refuse('plan.already-shared', { audience: widest })
  const versions = elements.map((one) => one.version)
  const along = widenAlong(facts, versions, audience, () => true)
  if ('refused' in along) return along
  return [
    ...(wider ? [planVersion(stands, { audience })] : []),
    ...narrower.flatMap(({ version, widest: seen }) => {
      const shared = shareElement(version, seen, audience)
      return 'refused' in shared ? [] : shared
    }),
    ...along,
  ]
}

/**
 * What hangs on these elements, for the same readers. Two bodies that do not see each other's drafts may each have drawn half
 * of a circle: it is found when the second half would be shown.
 */
function widenAlong(
  { holdings, leads, links, readers, beyond }: Hanging,
  shared: readonly Version[],
  audience: Audience,
  leaves: (link: Link) => boolean,
): readonly (Held | LeadAppointed | LinkWritten)[] | Refusal<'plan.link-in-circle'> {
  const now = new Map(shared.map((version) => [version.element, readerOf({ ...version, audience })]))
  const written = links.flatMap((link) => {
    const wider = leaves(link) && isWider(audience, link.audience)
    const farReader = now.get(link.to) ?? readers.get(link.to) ?? link.farReader
    if (!wider && farReader === link.farReader) return []
    return [linkAgain(link, { audience: wider ? audience : link.audience, farReader })]
  })
  if (written.some(({ kind, to, about }) => linkRules[kind].tree && leadsTo(beyond, kind, to, about)))
    return refuse('plan.link-in-circle')
  return [
    ...holdings.filter((one) => isWider(audience, one.audience)).map((one) => holdAgain(one, { audience })),
    ...leads.filter((one) => isWider(audience, one.audience)).map((one) => appointAgain(one, audience)),
    ...written,
  ]
}
