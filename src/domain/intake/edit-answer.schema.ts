import { z } from 'zod'
import { aText, maybe, oneOf } from '../deed/answer.schema.ts'
import { levelNames } from '../plan/plan.texts.ts'
import { kindNames } from './recognised.texts.ts'

export const serial = (what: string) => aText(`${what} Een volgnummer binnen dit voorstel.`)

export const kind = oneOf('Soort', kindNames)
export const level = oneOf('Niveau', levelNames)
export const title = aText('Titel: woorden uit de passage.')
export const parent = maybe(serial('Het stuk waar het onder staat; leeg: bovenaan.'))

const does = <const E extends string>(edit: E, what: string) => z.literal(edit).describe(what)
const piece = serial('Het stuk.')
const question = serial('De vraag.')

/** What an answer to a question would change: the same that a person can do by hand. */
export const edit = z
  .discriminatedUnion('edit', [
    z.strictObject({ edit: does('set-kind', 'Geef het een andere soort.'), piece, kind }),
    z.strictObject({ edit: does('set-level', 'Geef het een ander niveau.'), piece, level }),
    z.strictObject({ edit: does('retitle', 'Geef het een andere titel.'), piece, title }),
    z.strictObject({ edit: does('move', 'Zet het ergens anders onder.'), piece, parent }),
    z.strictObject({ edit: does('merge', 'Het is hetzelfde als een ander.'), piece, into: serial('Het andere stuk.') }),
    z.strictObject({
      edit: does('split', 'Maak het los.'),
      piece,
      followers: z.array(serial('Een stuk.')).describe('Wat eronder komt te staan.'),
    }),
    z.strictObject({ edit: does('leave-out', 'Laat het weg.'), piece }),
    z.strictObject({
      edit: does('take-in', 'Neem het op.'),
      piece,
      kind: kind.exactOptional(),
      level: level.exactOptional(),
      title: title.exactOptional(),
      parent: parent.exactOptional(),
    }),
    z.strictObject({ edit: does('answer', 'Beantwoord een vraag.'), question, answer: aText('De keuze.') }),
    z.strictObject({ edit: does('leave-open', 'Laat een vraag open.'), question }),
  ])
  .meta({ id: 'Bewerking', description: 'Eén verandering aan een voorstel.' })
