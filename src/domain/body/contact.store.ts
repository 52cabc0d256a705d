import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { Contact, ContactAdded, ContactChanged } from './contact.ts'

export async function saveContacts(tx: Tx, events: readonly Saved<ContactAdded | ContactChanged>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, n, position, name, expertise, startsOn, endsOn } = event
    return { ...ownedRow(event), id, n, position, name, expertise, startsOn, endsOn }
  })
  await insertRows(tx.sql, 'contact', rows)
}

export async function readContacts(tx: Tx, ids: readonly string[]): Promise<readonly Contact[]> {
  if (ids.length === 0) return []
  return tx.sql<Contact[]>`
    select distinct on (id) id, plan as body, n, position, name, expertise, starts_on, ends_on from contact
    where id = any (${ids as string[]}) and ${tx.mine('reader')} order by id, n desc`
}

export async function readContactsOf(tx: Tx, body: string): Promise<readonly Contact[]> {
  return tx.sql<Contact[]>`
    select c.* from (
      select distinct on (id) id, plan as body, n, position, name, expertise, starts_on, ends_on from contact
      where plan = ${body} and ${tx.mine('reader')} order by id, n desc
    ) c order by c.position, c.name`
}

/** The head of a contact is the body that it works for; it never changes. */
export async function headsOfContacts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; body: string }[]>`
    select distinct id, plan as body from contact where id = any (${ids as string[]}) and ${tx.mine('reader')}`
  return new Map(rows.map((row) => [row.id, row.body]))
}
