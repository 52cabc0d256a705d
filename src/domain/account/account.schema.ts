import { z } from 'zod'
import { choice, freeText, idOf, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { roleNames } from './account.texts.ts'

/** A name of a person. No free text: this is where a name belongs. */
const personName = /^\p{L}[\p{L}\p{M}\p{N}'’.() -]*$/u

const body = idOf('Organisatie')
const role = choice('Rol', roleNames)

export const beginInput = z.strictObject({
  name: freeText('Naam van de regio', 120),
  source: freeText('Bron', 1000, 'Waar staat dat deze regio zo heet?'),
  administrator: shortText('Naam van de beheerder', personName),
})
export const addAccountInput = z.strictObject({ body, name: shortText('Naam', personName), role })
export const giveRoleInput = z.strictObject({
  body,
  account: idOf('Collega'),
  role,
  plan: idOf('Alleen voor het plan', 'Leeg: voor alles van de organisatie.').exactOptional(),
})
export const endRoleInput = z.strictObject({ given: idOf('Rol') })
export const atBody = z.strictObject({ body })
export const noInput = z.strictObject({})

export const beginExample = {
  as: 'system',
  input: { name: 'Voorbeeldregio', source: 'voorbeeld', administrator: 'Beheerder (voorbeeld)' },
} as const
export const addAccountExample = {
  as: 'administrator',
  input: { body: exampleIds.body, name: 'Nieuwe collega (voorbeeld)', role: 'adviser' },
} as const
export const giveRoleExample = {
  as: 'administrator',
  input: { body: exampleIds.body, account: exampleIds.colleague, role: 'griffier' },
} as const
export const endRoleExample = { as: 'administrator', input: { given: exampleIds.role } } as const
export const meExample = { as: 'adviser', input: {} } as const
export const listAccountsExample = { as: 'administrator', input: { body: exampleIds.body } } as const

/** Dutch names on the wire, for all inputs and answers of this room. */
export const accountWords = {
  body: 'organisatie',
  plan: 'plan',
  name: 'naam',
  address: 'adres',
  account: 'account',
  accounts: 'accounts',
  role: 'rol',
  roles: 'rollen',
  given: 'gegevenRol',
} as const
