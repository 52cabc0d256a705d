import type { Run } from '../src/domain/deed/run.ts'
import type { Who } from '../src/domain/deed/who.ts'
import type { ElementKind, Fields, Level, LinkKind } from '../src/domain/plan/grammar.ts'
import { theHouse } from '../src/front/server/house.ts'
import type { Audience } from '../src/kit/base/audience.ts'

export interface Written {
  readonly kind: ElementKind
  readonly level: Level
  readonly title: string
  readonly fields: Fields
}

/** An element that was added, as one must name it to change it. */
export interface Added extends Written {
  readonly element: string
  readonly n: number
}

/** The hand of an adviser who writes a plan, by the deeds that users have. */
export interface PlanHand {
  readonly plan: string
  add(written: Written, under?: string): Promise<Added>
  takeOver(element: string, called?: string): Promise<void>
  link(kind: LinkKind, from: string, to: string, reason?: string): Promise<void>
  lead(element: string, lead: string, deputy: string): Promise<void>
  hold(body: string): Promise<void>
  sharePlan(audience: Audience): Promise<void>
  revise(added: Added, title: string): Promise<Added>
  shareElement(element: string, audience: Audience): Promise<void>
}

export async function startPlan(
  run: Run,
  who: Who,
  words: { readonly body: string; readonly title: string; readonly kind: string; readonly level: Level },
): Promise<PlanHand> {
  const started = await mustDo(run, 'plan.start-plan', { ...words, startsOn: '2027', endsOn: '2031' }, who)
  const plan = madeIn(started, 'PlanStarted')
  const does = (deed: string, input: Readonly<Record<string, unknown>>) => mustDo(run, deed, input, who)
  return {
    plan,
    add: async ({ kind, level, title, fields }, under) => {
      const made = await does('plan.add-element', { plan, kind, level, title, ...fields, ...(under && { under }) })
      return { kind, level, title, fields, element: madeIn(made, 'ElementAdded'), n: 1 }
    },
    takeOver: async (element, called) =>
      void (await does('plan.take-over', { plan, element, ...(called && { called }) })),
    link: async (kind, from, to, reason) =>
      void (await does('plan.link', { kind, from, to, ...(reason && { reason }) })),
    lead: async (element, lead, deputy) => void (await does('plan.appoint-lead', { plan, element, lead, deputy })),
    hold: async (holder) => void (await does('plan.add-holder', { plan, holder })),
    sharePlan: async (audience) => void (await does('plan.share-plan', { plan, audience })),
    revise: async (added, title) => {
      const { element, n, level, fields } = added
      await does('plan.revise-element', { element, read: n, title, level, ...fields })
      return { ...added, title, n: n + 1 }
    },
    shareElement: async (element, audience) => void (await does('plan.share-element', { element, audience })),
  }
}

/** Does a deed, by its name, that cannot fail here, and gives what it made. */
export async function mustDo(run: Run, name: string, input: Readonly<Record<string, unknown>>, who: Who) {
  const deed = theHouse.deeds.get(name)
  if (!deed) throw new TypeError(`no room has a deed ${name}`)
  const outcome = await run.do(deed, input, who)
  if (outcome.ended !== 'done')
    throw new Error(`the made-up region cannot be made: ${name}: ${JSON.stringify(outcome)}`)
  return outcome.made
}

export function madeIn(made: readonly { readonly type: string; readonly about: string }[], type: string): string {
  return made.find((one) => one.type === type)?.about ?? ''
}
