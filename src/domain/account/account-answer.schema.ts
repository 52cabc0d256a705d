import { z } from 'zod'
import { anId, aText, maybe, oneOf } from '../deed/answer.schema.ts'
import { roleNames } from './account.texts.ts'

const roleWords = {
  id: anId('De rol zoals zij gegeven is; nodig om haar te beëindigen.'),
  role: oneOf('Rol', roleNames),
  plan: maybe(anId('Alleen voor dit plan; leeg: voor alles van de organisatie.')),
}

const accountWords = { id: anId('Het account.'), name: aText('Naam van de collega.') }

export const meAnswer = z
  .strictObject({
    ...accountWords,
    roles: z.array(
      z
        .strictObject({
          ...roleWords,
          body: z
            .strictObject({
              id: anId('De organisatie.'),
              name: aText('Hoe zij heet.'),
              address: aText('Haar woord in het adres van haar pagina.'),
            })
            .describe('De organisatie waar de rol geldt.'),
        })
        .meta({ id: 'EigenRol', description: 'Een rol van wie het vraagt, en waar zij geldt.' }),
    ),
  })
  .meta({ id: 'EigenAccount', description: 'Wie het vraagt.' })

export const accountsAnswer = z
  .strictObject({
    body: anId('De organisatie.'),
    accounts: z.array(
      z
        .strictObject({
          ...accountWords,
          roles: z.array(
            z.strictObject(roleWords).meta({ id: 'Rol', description: 'Een rol bij de gevraagde organisatie.' }),
          ),
        })
        .meta({ id: 'Account', description: 'Een collega met rollen bij de gevraagde organisatie.' }),
    ),
  })
  .meta({ id: 'AccountsVanOrganisatie', description: 'Wie bij een organisatie een rol heeft.' })
