import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Role } from '../deed/actor.ts'
import type { Says } from '../deed/says.ts'
import type { AccountAdded, RoleEnded, RoleGiven } from './account.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  adviser: 'adviseur',
  lead: 'trekker',
  griffier: 'griffier',
  reader: 'lezer',
  administrator: 'beheerder',
}

export const roleHelp: Readonly<Record<Role, string>> = {
  adviser: 'Schrijft in de plannen van de organisatie en begint nieuwe.',
  lead: 'Schrijft in de plannen van de organisatie.',
  griffier: 'Leest alles van de organisatie en legt vast wat de raad deed.',
  reader: 'Leest alles van de organisatie en wijzigt niets.',
  administrator: 'Geeft en beëindigt rollen.',
}

export const accountSays = {
  begin: { title: 'Nieuwe regio beginnen', help: 'De regio en haar eerste beheerder, in een leeg register.' },
  add: {
    title: 'Collega toevoegen',
    help: 'Een nieuw account met een eerste rol bij deze organisatie.',
    button: 'Toevoegen',
    done: 'De collega is toegevoegd.',
  },
  give: {
    title: 'Rol geven',
    help: 'Wie al een account heeft, krijgt een rol bij deze organisatie of bij een van haar plannen.',
    button: 'Rol geven',
    done: 'De rol is gegeven.',
  },
  end: {
    title: 'Rol beëindigen',
    help: 'De rol vervalt meteen. Wat met deze rol is gedaan, blijft staan.',
    button: 'Beëindigen',
    done: 'De rol is beëindigd.',
  },
  me: { title: 'Mijn gegevens', help: 'Uw naam en uw rollen.' },
  list: { title: 'Collega’s', help: 'Wie een rol heeft bij deze organisatie. Alleen voor beheerders.' },
} satisfies Record<string, Says>

export const accountRefusals = {
  'account.not-the-system': {
    title: 'Een register begint u op de server zelf',
    why: 'De eerste beheerder kan door niemand anders worden aangewezen.',
    next: 'Draai op de server: npx driehoek begin',
  },
  'account.not-administrator': {
    title: 'U bent geen beheerder van deze organisatie',
    why: 'Rollen worden gegeven en beëindigd door een beheerder van de organisatie, of van de regio.',
    next: 'Vraag een beheerder van uw organisatie, of van de regio als er nog geen is.',
  },
  'account.role-held': {
    title: 'Deze collega heeft die rol al',
    why: 'Dezelfde rol kan niet twee keer worden gegeven.',
    next: 'Kies een andere rol, of ga terug.',
    fields: ['role'],
  },
  'account.last-administrator': {
    title: 'Dit is de laatste beheerder van de regio',
    why: 'Zonder beheerder kan niemand meer een rol geven.',
    next: 'Geef eerst een collega de rol beheerder, en beëindig daarna deze.',
  },
} satisfies Record<string, RefusalText>

/** Without the name: it stands with the account, and can be withdrawn there. */
export const accountTells = {
  AccountAdded: (_event: AccountAdded) => 'voegde een account toe',
  RoleGiven: (event: RoleGiven) => `gaf de rol ${roleNames[event.role]}`,
  RoleEnded: (event: RoleEnded) => `beëindigde de rol ${roleNames[event.role]}`,
}
