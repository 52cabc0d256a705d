import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import type { Body, BodyKind } from './body-words.ts'
import { endsFirst, type Period } from './period.ts'

/** What an organ can do on a plan or in it. Distinct acts: none stands for another. */
export const acts = [
  'offer',
  'adopt',
  'agree',
  'take-note',
  'give-views',
  'ratify',
  'drop',
  'promise',
  'spend',
  'make-agreement',
] as const
export type Act = (typeof acts)[number]

export const organKinds = [
  'gemeenteraad',
  'college',
  'burgemeester',
  'gezagsdriehoek',
  'basisteamdriehoek',
  'basisteamchef',
  'district-board',
  'regional-board',
  'politiechef',
  'hoofdofficier',
  'gebiedsofficier',
  'other',
] as const
export type OrganKind = (typeof organKinds)[number]

export interface OrganWords extends Period {
  readonly kind: OrganKind
  /** An own name, where it differs from what its kind is called. */
  readonly name: string
  readonly competences: readonly Act[]
  /** Where it says that this organ is there and what it may do. Empty: what its kind says. */
  readonly source: string
}

export interface Organ extends OrganWords {
  readonly id: string
  /** The body that it decides for. No organ decides for another body. */
  readonly body: string
}

export interface OrganAdded extends Event, OrganWords {
  readonly type: 'OrganAdded'
  readonly v: 1
}

interface OrganRule {
  readonly of: readonly BodyKind[]
  /** Every body of this kind has it, by law or by custom. */
  readonly always?: true
  /** What it may do, with the law or the source that says so. */
  readonly may: Readonly<Partial<Record<Act, string>>>
}

const toCheck = 'algemene kennis, te controleren'
const regionalPlan = 'Politiewet 2012: burgemeesters en hoofdofficier stellen het regionale beleidsplan vast'

/** Competence is data: which organ may do what. No organ decides for another body, and a gezagsdriehoek decides nothing for a raad. */
export const organRules: Readonly<Record<OrganKind, OrganRule>> = {
  gemeenteraad: {
    of: ['gemeente'],
    always: true,
    may: {
      adopt: 'Politiewet 2012, artikel 38b: de raad stelt de veiligheidsdoelen vast, ten minste eens in de vier jaar',
      agree: toCheck,
      'take-note': toCheck,
      'give-views': 'Politiewet 2012: de raden worden gehoord over het ontwerp van het regionale beleidsplan',
      ratify: 'Gemeentewet, artikel 176: een noodverordening vervalt als de raad haar niet bekrachtigt',
      drop: toCheck,
      spend: 'de raad stelt de programma’s van de begroting vast',
    },
  },
  college: {
    of: ['gemeente'],
    always: true,
    may: { offer: toCheck, agree: toCheck, 'take-note': toCheck, drop: toCheck, promise: toCheck, spend: toCheck },
  },
  burgemeester: {
    of: ['gemeente'],
    always: true,
    may: { offer: toCheck, agree: toCheck, 'take-note': toCheck, promise: toCheck },
  },
  gezagsdriehoek: {
    of: ['gemeente'],
    may: { 'make-agreement': 'Politiewet 2012, artikel 13: op gemeentelijk niveau als de burgemeester daarom vraagt' },
  },
  basisteamdriehoek: {
    of: ['basisteam'],
    always: true,
    may: { 'make-agreement': 'Politiewet 2012, artikel 13' },
  },
  basisteamchef: { of: ['basisteam'], always: true, may: { 'take-note': toCheck, promise: toCheck } },
  'district-board': {
    of: ['district'],
    always: true,
    may: { 'take-note': toCheck, 'make-agreement': toCheck },
  },
  'regional-board': {
    of: ['region'],
    always: true,
    may: {
      adopt: 'veiligheidscoalitie.nl: het college stelde op 12 april 2023 de regionale veiligheidsstrategie vast',
      'take-note': toCheck,
      drop: toCheck,
      'make-agreement': toCheck,
    },
  },
  politiechef: { of: ['police'], always: true, may: { agree: toCheck, 'take-note': toCheck, promise: toCheck } },
  hoofdofficier: {
    of: ['prosecutor'],
    always: true,
    may: { agree: regionalPlan, 'take-note': toCheck, promise: toCheck },
  },
  gebiedsofficier: { of: ['prosecutor'], always: true, may: { 'take-note': toCheck, promise: toCheck } },
  other: {
    of: ['region', 'police', 'prosecutor', 'court', 'district', 'basisteam', 'gemeente', 'partner', 'state'],
    may: Object.fromEntries(acts.map((act) => [act, ''])),
  },
}

export function actsOf(kind: OrganKind): readonly Act[] {
  return acts.filter((act) => organRules[kind].may[act] !== undefined)
}

/** The organs that a new body of this kind has. */
export function organsOf(kind: BodyKind): readonly OrganWords[] {
  return organKinds
    .filter((organ) => organRules[organ].always && organRules[organ].of.includes(kind))
    .map((organ) => ({
      kind: organ,
      name: '',
      competences: actsOf(organ),
      source: '',
      startsOn: null,
      endsOn: null,
    }))
}

export interface OrganFacts {
  readonly body: Body
  readonly organs: readonly Organ[]
}

type Codes = 'body.organ-not-fit' | 'body.organ-there' | 'body.act-not-of-organ' | 'body.ends-first'

/** One more organ of a body, with what it may do. */
export function addOrgan(
  { body, organs }: OrganFacts,
  input: OrganWords,
  at: At,
): readonly [OrganAdded] | Refusal<Codes> {
  const rule = organRules[input.kind]
  if (!rule.of.includes(body.kind)) return refuse('body.organ-not-fit', { organ: input.kind, kind: body.kind })
  const same = organs.find((organ) => organ.kind === input.kind && organ.name === input.name)
  if (same) return refuse('body.organ-there', { organ: input.kind })
  const strange = input.competences.filter((act) => rule.may[act] === undefined)
  if (strange.length > 0) return refuse('body.act-not-of-organ', { organ: input.kind, acts: strange })
  if (endsFirst(input)) return refuse('body.ends-first')
  return [organAdded(body.keeper, body.id, input, at)]
}

export function organAdded(keeper: string, body: string, words: OrganWords, at: At): OrganAdded {
  return { type: 'OrganAdded', v: 1, body: keeper, plan: body, audience: 'public', about: at.newId(), ...words }
}
