import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import { type Organ, type OrganAdded, organKinds } from './organ.ts'

export async function saveOrgans(tx: Tx, events: readonly Saved<OrganAdded>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, kind, name, competences, source, startsOn, endsOn } = event
    return { ...ownedRow(event), id, kind, name, competences: [...competences], source, startsOn, endsOn }
  })
  await insertRows(tx.sql, 'organ', rows)
}

/** The organs of bodies, in the order of their kinds. */
export async function readOrgans(tx: Tx, bodies: readonly string[]): Promise<readonly Organ[]> {
  if (bodies.length === 0) return []
  const organs = await tx.sql<Organ[]>`
    select id, plan as body, kind, name, competences, starts_on, ends_on, source from organ
    where plan = any (${bodies as string[]}) and ${tx.mine('reader')} order by name, id`
  return [...organs].sort((one, other) => organKinds.indexOf(one.kind) - organKinds.indexOf(other.kind))
}
