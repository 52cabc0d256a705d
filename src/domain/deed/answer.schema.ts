import { z } from 'zod'
import { audiences } from '../../kit/base/audience.ts'
import { idShape } from '../../kit/base/id.ts'

/**
 * What answers of views are made of. A view declares its answer; OpenAPI shows it, the types hold it, and the rights test looks whether
 * each real answer is what was declared and no more. Nothing is parsed when a view is asked.
 */
export const anId = (what: string) => z.string().regex(idShape).describe(what)

export const aText = (what: string) => z.string().describe(what)

export const aCount = (what: string) => z.int().min(0).describe(what)

export const aFlag = (what: string) => z.boolean().describe(what)

export const aMoment = (what: string) => z.date().describe(what)

/** A day that is known in part. */
export const aPartDay = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(`${what}: een jaar (2027), een maand (2027-05) of een dag (2027-05-14).`)

/** What may be unknown or absent; its words say which. */
export const maybe = <T extends z.ZodType>(type: T) => type.nullable().describe(type.description ?? '')

/** One out of a fixed list, each with what it is called on screen. */
export function oneOf<const Names extends Readonly<Record<string, string>>>(what: string, names: Names) {
  const values = Object.keys(names) as unknown as readonly [keyof Names & string, ...(keyof Names & string)[]]
  const said = values.map((value) => (names[value] === value ? value : `${value} (${names[value]})`))
  return z.enum(values).describe(`${what}: ${said.join(', ')}.`)
}

export const forWhom = z
  .enum([...audiences, 'restricted'])
  .describe(
    'Wie het mag zien: draft (de eigen organisatie), holders (de deelnemers van het plan), officials (alle organisaties in de regio), public (iedereen), restricted (een benoemde kring).',
  )

/** Whose a row is and for whom. */
export const owned = {
  body: anId('De organisatie die het schreef.'),
  plan: anId('Het plan waarin het staat.'),
  audience: forWhom,
}

/** From when until when something holds. */
export const period = {
  startsOn: maybe(aPartDay('Begint')),
  endsOn: maybe(aPartDay('De eerste dag waarop het niet meer geldt')),
}
