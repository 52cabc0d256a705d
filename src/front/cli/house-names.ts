import type { House } from '../../domain/deed/house.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import type { Named } from './readable.ts'

/** What the choices of the house are called on screen, by their field. A value with two names in one field keeps its own. */
export function namesIn(house: House, wire: Wire): Named {
  const names = new Map<string, string>()
  for (const { input } of house.deeds.values())
    for (const [field, look] of Object.entries(looksOf(input)))
      for (const [value, name] of Object.entries(look.names ?? {})) {
        const at = `${wire.dutchOf(field)} ${value}`
        names.set(at, (names.get(at) ?? name) === name ? name : value)
      }
  return (field, value) => names.get(`${field} ${value}`) ?? value
}
