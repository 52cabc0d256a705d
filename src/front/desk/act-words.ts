import { sayAct } from '../../domain/decision/outside-act.texts.ts'
import type { OutsideAct } from '../../domain/decision/outside-act.ts'
import type { PlanKind } from '../../domain/plan/grammar.ts'
import type { Bodies } from './bodies.ts'

export interface ActPlace {
  readonly plan: { readonly kind: PlanKind; readonly title: string }
  readonly bodies: Bodies
  /** Whose page this is: of its own raad one says `de raad`. */
  readonly body?: string
}

/** What an organ did, near the plan that it is about. */
export function sayActNear(act: OutsideAct, place: ActPlace): string {
  return sayAct(act, textOf(act, place), organOf(act, place))
}

/** The organ as one says it: `de raad`, and on the page of another body `de raad van Woudenberg`. */
function organOf(act: OutsideAct, { bodies, body }: ActPlace): string | undefined {
  if (!act.organWords) return undefined
  const words = /^(de|het|een)\s/i.test(act.organWords)
    ? act.organWords
    : `${articleOf(act.organWords)} ${act.organWords}`
  return bodies.kind(act.body) === 'gemeente' && act.body !== body ? `${words} van ${bodies.name(act.body)}` : words
}

const articleOf = (organ: string) => (/college|bestuur|overleg/i.test(organ) ? 'het' : 'de')

const nearWords: Readonly<Record<PlanKind, string>> = {
  strategy: 'de strategie',
  'safety-plan': 'het IVP',
  'annual-plan': 'het uitvoeringsplan',
  'national-agenda': 'de landelijke agenda',
}

/** The text that an act is about: near its own plan in few words, else as it is called. */
function textOf(act: OutsideAct, { plan }: ActPlace): string {
  return act.text === plan.title ? nearWords[plan.kind] : act.text
}
