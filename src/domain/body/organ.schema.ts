import { z } from 'zod'
import { choice, freeText, idOf, partDay } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { actNames, organKindNames } from './organ.texts.ts'
import type { OrganWords } from './organ.ts'

export const addOrganInput = z.strictObject({
  body: idOf('Organisatie'),
  kind: choice('Soort orgaan', organKindNames),
  name: freeText('Eigen naam', 80, 'Alleen als het anders heet dan zijn soort.').exactOptional(),
  competences: z.array(choice('Wat het kan doen', actNames)).min(1).max(20),
  startsOn: partDay('Begint').exactOptional(),
  endsOn: partDay('Bestaat tot', 'De eerste dag waarop het niet meer bestaat.').exactOptional(),
  source: freeText('Bron', 1000, 'Welk artikel, besluit of welke afspraak zegt dit?'),
})

export function organWords(input: z.output<typeof addOrganInput>): OrganWords {
  const { body: _body, ...given } = input
  return { name: '', startsOn: null, endsOn: null, ...given, competences: [...new Set(input.competences)] }
}

export const addOrganExample = {
  as: 'region-administrator',
  input: {
    body: exampleIds.body,
    kind: 'gezagsdriehoek',
    competences: ['make-agreement'],
    source: 'voorbeeld: op verzoek van de burgemeester',
  },
} satisfies { readonly as: string; readonly input: z.input<typeof addOrganInput> }
