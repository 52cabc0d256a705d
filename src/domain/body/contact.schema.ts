import { z } from 'zod'
import { freeText, idOf, partDay, readVersion, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import type { Contact, ContactWords } from './contact.ts'

/** A name of a person. No free text: this is where a name belongs. */
const personName = /^\p{L}[\p{L}\p{M}'’. -]*$/u

const words = {
  name: shortText('Naam', personName),
  position: freeText('Functie', 80, 'Bijvoorbeeld: adviseur openbare orde en veiligheid.'),
  expertise: freeText('Weet veel van', 200).exactOptional(),
  startsOn: partDay('Begint').exactOptional(),
  endsOn: partDay('Tot', 'De eerste dag waarop dit niet meer geldt.').exactOptional(),
}

export const addContactInput = z.strictObject({ body: idOf('Organisatie'), ...words })
export const changeContactInput = z.strictObject({ contact: idOf('Contactpersoon'), ...words, read: readVersion })

type Given = Omit<z.output<typeof addContactInput>, 'body'>

export function contactWords({ name, position, expertise, startsOn, endsOn }: Given): ContactWords {
  return { name, position, expertise: expertise ?? '', startsOn: startsOn ?? null, endsOn: endsOn ?? null }
}

/** A contact as the form of its change has it. */
export function contactValues({
  name,
  position,
  expertise,
  startsOn,
  endsOn,
}: Contact): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries({ name, position, expertise, startsOn, endsOn }).filter(
      ([, value]) => value !== null && value !== '',
    ),
  )
}

export const addContactExample = {
  as: 'adviser',
  input: { body: exampleIds.body, name: 'Voorbeeld Persoon', position: 'adviseur (voorbeeld)' },
} as const
export const changeContactExample = {
  as: 'adviser',
  input: {
    contact: exampleIds.contact,
    name: 'Voorbeeld Collega',
    position: 'adviseur (voorbeeld)',
    endsOn: '2027-01-01',
    read: 1,
  },
} as const
