import type { z } from 'zod'
import { addAccountDeed } from '../src/domain/account/account.deeds.ts'
import { addBodyDeed } from '../src/domain/body/body.deeds.ts'
import { addContactDeed } from '../src/domain/body/contact.deeds.ts'
import { recordOutsideActDeed } from '../src/domain/decision/decision.deeds.ts'
import { roles } from '../src/domain/deed/actor.ts'
import type { AnyDeed, Deed } from '../src/domain/deed/deed.ts'
import type { Event } from '../src/domain/deed/event.ts'
import { setLevelDeed } from '../src/domain/intake/edit.deeds.ts'
import { confirmDeed, readDocumentDeed } from '../src/domain/intake/intake.deeds.ts'
import { readListDeed } from '../src/domain/intake/list.deeds.ts'
import { addElementDeed, reviseElementDeed } from '../src/domain/plan/element.deeds.ts'
import { takeOverDeed } from '../src/domain/plan/holding.deeds.ts'
import { linkDeed } from '../src/domain/plan/link.deeds.ts'
import { addHolderDeed, startPlanDeed } from '../src/domain/plan/plan.deeds.ts'
import { accountOf, type ExampleName, type Ids } from './world-names.ts'

export interface Step {
  readonly as: string
  readonly deed: AnyDeed
  readonly input: (ids: Ids) => Readonly<Record<string, unknown>>
  /** What its new ids are, in the order in which they are handed out. */
  readonly makes: readonly (ExampleName | (string & {}))[]
}

function step<S extends z.ZodObject, F, E extends Event, C extends string, B, const I extends z.input<S>>(
  as: string,
  deed: Deed<S, F, E, C, B>,
  input: (ids: Ids) => I,
  ...makes: readonly ExampleName[]
): Step {
  return { as, deed, input, makes }
}

export const source = 'voorbeeld'

/** Where everything stands. */
export const bodySteps: readonly Step[] = [
  step(
    'region-administrator',
    addBodyDeed,
    ({ region }) => ({ keeper: region, kind: 'basisteam', name: 'Basisteam Voorbeeld', partOf: region, source }),
    'team',
  ),
  ...(
    [
      ['Voorbeeldstad', 'body', 'organ'],
      ['Voorbeelddorp', 'otherBody'],
      ['Voorbeeldmeer', 'thirdBody'],
    ] as const
  ).map(([name, ...makes]) =>
    step(
      'region-administrator',
      addBodyDeed,
      ({ region, team }) => ({ keeper: region, kind: 'gemeente', name, partOf: team, source }),
      ...makes,
    ),
  ),
]
const prefixes = { '': 'body', 'other-': 'otherBody', 'region-': 'region' } as const

/** Somebody in each role at two gemeenten and at the region; the administrator of the region is there from the beginning. */
export const accountSteps: readonly Step[] = Object.entries(prefixes).flatMap(([prefix, at]) =>
  roles
    .filter((role) => prefix + role !== 'region-administrator')
    .map((role) => ({
      ...step('region-administrator', addAccountDeed, (ids) => ({
        body: ids[at],
        name: `${prefix}${role} (voorbeeld)`,
        role,
      })),
      makes: [accountOf(prefix + role)],
    })),
)

export const colleagueSteps: readonly Step[] = [
  step(
    'region-administrator',
    addAccountDeed,
    ({ body }) => ({ body, name: 'collega (voorbeeld)', role: 'reader' }),
    'colleague',
    'role',
  ),
  step(
    'adviser',
    addContactDeed,
    ({ body }) => ({ body, name: 'Voorbeeld Collega', position: 'adviseur (voorbeeld)' }),
    'contact',
  ),
]

/** What of the region others may take over. Everybody may read it. */
export const regionSteps: readonly Step[] = [
  step(
    'region-adviser',
    startPlanDeed,
    ({ region }) => ({ body: region, title: 'Veiligheidsstrategie (voorbeeld)', kind: 'strategy', level: 'region' }),
    'regionPlan',
  ),
  step(
    'region-adviser',
    addElementDeed,
    ({ regionPlan }) => ({ plan: regionPlan, kind: 'priority', level: 'region', title: 'Cybercrime (voorbeeld)' }),
    'regionPriority',
  ),
  step(
    'region-adviser',
    addElementDeed,
    ({ regionPlan }) => ({ plan: regionPlan, kind: 'priority', level: 'region', title: 'Onrust (voorbeeld)' }),
    'heldElement',
  ),
]

/** The draft plan of the example gemeente. The same is made for another gemeente, and once more where others may read it. */
export const planSteps: readonly Step[] = [
  step(
    'adviser',
    startPlanDeed,
    ({ body }) => ({ body, title: 'Integraal veiligheidsplan (voorbeeld)', kind: 'safety-plan', level: 'local' }),
    'plan',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({
      plan,
      kind: 'priority',
      level: 'local',
      title: 'Verhogen meldingsbereidheid',
      explanation: 'Bewoners melden wat zij zien.',
      passage: 'Specifiek is de lokale prioriteit toegevoegd.',
      source: 'voorbeeld, begroting',
    }),
    'priority',
    'line',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({ plan, kind: 'priority', level: 'local', title: 'Veilig uitgaan' }),
    'secondPriority',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({ plan, kind: 'priority', level: 'team', title: 'Zorg en veiligheid' }),
    'teamPriority',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({
      plan,
      kind: 'trend',
      level: 'local',
      title: 'Minder mensen melden',
      refutedBy: 'Meer meldingen.',
    }),
    'trend',
  ),
  step(
    'adviser',
    linkDeed,
    ({ secondPriority, trend }) => ({ from: secondPriority, kind: 'because', to: trend, reason: 'Minder zicht.' }),
    'link',
  ),
  step('adviser', takeOverDeed, ({ plan, heldElement }) => ({
    plan,
    element: heldElement,
    called: 'Reageren op onrust',
  })),
  step(
    'griffier',
    recordOutsideActDeed,
    ({ plan }) => ({ plan, text: 'Integraal veiligheidsplan', act: 'take-note', happenedOn: '2026' }),
    'outsideAct',
  ),
]

const documentText = `# Integraal veiligheidsplan Voorbeeldstad 2027-2030

Dit stuk is een voorbeeld.

## Uitgangspunten

- Focus: vanwege krapte
- Samen waar het kan

Waar nodig zal de samenwerking worden uitgebreid.

## Prioriteiten

### Vaker melden

- Zeggen waar men meldt
- Terugbellen

### Veilig uitgaan

- Afspraken met de horeca
`

/** The ids that confirming that document hands out before the one of its open question: a plan, eight elements, three links. */
const written = [...'bcdfghjkmnpq'].map((last) => `vrb2vkvkvkv${last}`)

/** Documents that were read: one that is being worked on, and one that was confirmed with its question left open. Always drafts. */
export const documentSteps: readonly Step[] = [
  step(
    'adviser',
    readDocumentDeed,
    ({ body }) => ({ body, name: 'een begroting (voorbeeld)', format: 'markdown', text: documentText }),
    'proposal',
  ),
  step('adviser', setLevelDeed, ({ proposal }) => ({ proposal, piece: 'n8', level: 'team' })),
  step(
    'adviser',
    readDocumentDeed,
    ({ body }) => ({ body, name: 'een andere begroting (voorbeeld)', format: 'markdown', text: documentText }),
    'confirmedProposal',
  ),
  {
    ...step('adviser', confirmDeed, ({ confirmedProposal }) => ({ proposal: confirmedProposal, audience: 'draft' })),
    makes: [...written, 'openQuestion'],
  },
]

/** Lists that came back to the plan: one with a change and something new, and one with only a change. Always drafts. */
export const listSteps: readonly Step[] = [
  step(
    'adviser',
    readListDeed,
    ({ plan, body, priority }) => ({
      plan,
      body,
      text: `Kenmerk\tSoort\tTitel\n${priority} v1\tprioriteit\tVaker melden\n\tmaatregel\tTerugbellen`,
    }),
    'list',
  ),
  step(
    'adviser',
    readListDeed,
    ({ plan, body, secondPriority }) => ({
      plan,
      body,
      text: `Kenmerk\tSoort\tTitel\n${secondPriority} v1\tprioriteit\tVeilig naar huis`,
    }),
    'answeredList',
  ),
]

/** A plan that all in the region may read, in which something is still a draft: it can be shared no wider than its plan. */
export const openSteps: readonly Step[] = [
  step(
    'adviser',
    startPlanDeed,
    ({ body }) => ({ body, title: 'Uitvoeringsplan (voorbeeld)', kind: 'annual-plan', level: 'local' }),
    'openPlan',
  ),
]
export const draftInOpenSteps: readonly Step[] = [
  step(
    'adviser',
    addElementDeed,
    ({ openPlan }) => ({ plan: openPlan, kind: 'action', level: 'local', title: 'Langsgaan op de markt' }),
    'draftElement',
  ),
]

/** After all plans hold it, what the region offered becomes something else: an upstream change. */
export const laterSteps: readonly Step[] = [
  step('region-adviser', reviseElementDeed, ({ heldElement }) => ({
    element: heldElement,
    read: 1,
    title: 'Onrust en ongenoegen (voorbeeld)',
    level: 'region',
  })),
]

/** The plan that everybody may read, with another gemeente that holds it too and keeps a draft of its own in it. */
export const guestSteps: readonly Step[] = [
  step('adviser', addHolderDeed, ({ plan, otherBody }) => ({ plan, holder: otherBody })),
]
export const guestDraftSteps: readonly Step[] = [
  step('other-adviser', addElementDeed, ({ plan, otherBody }) => ({
    plan,
    body: otherBody,
    kind: 'priority',
    level: 'local',
    title: 'Een eigen prioriteit',
  })),
]
