import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import { type FormField, fieldsOf, optionsOf } from '../../kit/ui/form-field.ts'
import { readForm } from '../../kit/ui/read-form.ts'
import { wrongUse } from './exit.ts'
import type { Options } from './words.ts'

/** A field of a deed or view, as the terminal writes it: by its Dutch name on the wire. */
export interface HouseOption extends FormField {
  readonly option: string
  readonly isRequired: boolean
}

/** The options that every deed and view has beside its own. No field may bear one of these names: a test holds the house to it. */
export const commonOptions: Options = {
  json: { type: 'boolean' },
  bestand: { type: 'string', multiple: true },
}
export const deedOptions: Options = { ...commonOptions, sleutel: { type: 'string' }, toch: { type: 'string' } }

export function houseOptionsOf(declared: AnyDeed | AnyView, wire: Wire): readonly HouseOption[] {
  return fieldsOf(declared.input).map((field) => ({
    ...field,
    option: wire.dutchOf(field.name),
    isRequired: field.empty === 'missing' && field.holds !== 'flag',
  }))
}

/** The shapes by which the words behind a command are read. */
export function shapesOf(options: readonly HouseOption[]): Options {
  return Object.fromEntries(
    options.map(({ option, many }) => [option, { type: 'string', ...(many && { multiple: true as const }) }]),
  )
}

/**
 * The values by the names of the code, as a deed or view takes them. They are read as the form reads them, so that `mei 2027`, `12,5`
 * and `ja` mean the same in the terminal; a choice may be given by its name on screen too. What is wrong with them the server says.
 */
export function valuesOf(
  declared: AnyDeed | AnyView,
  options: readonly HouseOption[],
  given: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, unknown>> {
  const typed = options.flatMap((option) =>
    (given.get(option.option) ?? []).map((text) => [option.name, chosen(option, text)] as const),
  )
  const { raw } = readForm(declared.input, typed)
  const noNumber = options.find(({ name }) => [raw[name]].flat().some((value) => Number.isNaN(value)))
  // As JSON it would be null, and the server would say that nothing was given.
  if (noNumber) throw wrongUse(`Achter --${noNumber.option} hoort een getal, bijvoorbeeld 12 of 12,5.`)
  return raw
}

function chosen(option: HouseOption, text: string): string {
  const named = optionsOf(option, undefined).find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())
  return named?.value ?? text
}
