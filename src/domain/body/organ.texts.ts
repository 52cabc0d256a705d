import type { Says } from '../deed/says.ts'
import type { Act, OrganAdded, OrganKind } from './organ.ts'

export const organKindNames: Readonly<Record<OrganKind, string>> = {
  gemeenteraad: 'gemeenteraad',
  college: 'college van burgemeester en wethouders',
  burgemeester: 'burgemeester',
  gezagsdriehoek: 'gezagsdriehoek',
  basisteamdriehoek: 'basisteamdriehoek',
  basisteamchef: 'basisteamchef',
  'district-board': 'districtelijk veiligheidscollege',
  'regional-board': 'regionaal veiligheidscollege',
  politiechef: 'politiechef',
  hoofdofficier: 'hoofdofficier van justitie',
  gebiedsofficier: 'gebiedsofficier van justitie',
  other: 'ander orgaan',
}

export const actNames: Readonly<Record<Act, string>> = {
  offer: 'ter vaststelling aanbieden',
  adopt: 'vaststellen',
  agree: 'instemmen',
  'take-note': 'kennisnemen',
  'give-views': 'een zienswijze geven',
  ratify: 'bekrachtigen',
  drop: 'schrappen',
  promise: 'toezeggen',
  spend: 'geld en uren toewijzen',
  'make-agreement': 'afspraken maken',
}

/** Its own name, or what its kind is called. */
export function organName({ kind, name }: { readonly kind: OrganKind; readonly name: string }): string {
  return name || organKindNames[kind]
}

export const organSays = {
  add: {
    title: 'Orgaan toevoegen',
    help: 'Een orgaan besluit voor deze organisatie en voor geen andere. Wat het kan doen, staat erbij.',
    button: 'Toevoegen',
    done: 'Het orgaan is toegevoegd.',
  },
} satisfies Record<string, Says>

export const organTells = {
  OrganAdded: (event: OrganAdded) => `voegde orgaan ‘${organName(event)}’ toe`,
}
