import { namedBodiesView } from '../body/body.deeds.ts'
import type { BodyKind } from '../body/body-words.ts'
import type { Tx } from '../deed/deed.ts'
import type { Level } from './grammar.ts'
import { levelNames } from './plan.texts.ts'

/** Bodies by name, as choices of a form. */
export async function namesOf(tx: Tx, ids: readonly string[]) {
  const bodies = (await tx.ask(namedBodiesView, { bodies: [...ids] })) ?? []
  return bodies.map((body) => ({ value: body.id, name: body.name }))
}

/** What kind of body this is; undefined when there is none. */
export async function kindOfBody(tx: Tx, body: string): Promise<BodyKind | undefined> {
  const [named] = (await tx.ask(namedBodiesView, { bodies: [body] })) ?? []
  return named?.kind
}

/** Levels as choices of a form. */
export function levelOptions(levels: readonly Level[]) {
  return levels.map((level) => ({ value: level, name: levelNames[level] }))
}
