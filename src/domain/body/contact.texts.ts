import type { Says } from '../deed/says.ts'
import type { ContactAdded, ContactChanged } from './contact.ts'

export const contactSays = {
  add: {
    title: 'Contactpersoon toevoegen',
    help: 'Een collega van deze organisatie, met functie en wat hij of zij weet. Alleen wie in de regio werkt ziet dit.',
    button: 'Toevoegen',
    done: 'De contactpersoon is toegevoegd.',
  },
  change: {
    title: 'Contactpersoon wijzigen',
    help: 'Wie weggaat, krijgt een einddatum: het adresboek blijft dan weten wie het was.',
    button: 'Wijzigen',
    done: 'De contactpersoon is gewijzigd.',
  },
} satisfies Record<string, Says>

/** Without the name: what happened can be read by more people, and longer, than the contact stands there. */
export const contactTells = {
  ContactAdded: (event: ContactAdded) => `voegde een contactpersoon toe: ${event.position}`,
  ContactChanged: (event: ContactChanged) => `wijzigde een contactpersoon: ${event.position}`,
}
