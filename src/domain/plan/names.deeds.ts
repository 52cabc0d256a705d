import { namedBodiesView } from '../body/body.deeds.ts'
import type { Tx } from '../deed/deed.ts'

/** Bodies by name, as choices of a form. */
export async function namesOf(tx: Tx, ids: readonly string[]) {
  const bodies = (await tx.ask(namedBodiesView, { bodies: [...ids] })) ?? []
  return bodies.map((body) => ({ value: body.id, name: body.name }))
}
