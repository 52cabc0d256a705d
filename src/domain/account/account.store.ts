import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { AccountAdded, RoleEnded, RoleGiven, RoleHolding } from './account.ts'

export async function saveAccounts(tx: Tx, events: readonly Saved<AccountAdded>[]): Promise<void> {
  const rows = events.map((event) => ({ ...ownedRow(event), id: event.about, name: event.name }))
  await insertRows(tx.sql, 'account', rows)
}

export async function saveRoles(tx: Tx, events: readonly Saved<RoleGiven | RoleEnded>[]): Promise<void> {
  const rows = events.map((event) => {
    const { plan: body, about: actor, id, n, role, forPlan: plan, type } = event
    const state = type === 'RoleGiven' ? 'given' : 'ended'
    // The book in which it is written is the body where it holds; the row is of that body, whoever wrote it.
    return { ...ownedRow(event), body, id, n, actor, plan, role, state, at: tx.now }
  })
  await insertRows(tx.sql, 'role', rows)
}

export interface Account {
  readonly id: string
  readonly name: string
}

export async function readAccounts(tx: Tx, ids: readonly string[]): Promise<readonly Account[]> {
  if (ids.length === 0) return []
  return tx.sql<Account[]>`
    select id, name from account where id = any (${ids as string[]}) and (${tx.mine('reader')} or id = ${tx.actor.id})
    order by name, id`
}

/** Whom one may choose to be: the accounts that nobody need sign in to see. A real register has none. */
export async function readPublicAccounts(tx: Tx): Promise<readonly Account[]> {
  return tx.sql<Account[]>`select id, name from account where reader = 'public' order by name, id`
}

/** The roles that hold now, of an account, at a body, or one of them. */
export async function readRoles(
  tx: Tx,
  of: { readonly account: string } | { readonly body: string } | { readonly given: string },
): Promise<readonly RoleHolding[]> {
  const { sql, actor } = tx
  const wanted =
    'account' in of ? sql`r.actor = ${of.account}` : 'body' in of ? sql`r.body = ${of.body}` : sql`r.id = ${of.given}`
  return sql<RoleHolding[]>`
    select r.id, r.actor as account, r.body, r.role, r.plan as for_plan from role r
    where ${wanted} and r.state = 'given' and (${tx.mine('r.reader')} or r.actor = ${actor.id})
      and not exists (select from role e where e.body = r.body and e.id = r.id and e.state = 'ended')
    order by r.at, r.id`
}

/** The head of a role is the body where it holds; it never changes. */
export async function headsOfRoles(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; body: string }[]>`
    select distinct id, body from role where id = any (${ids as string[]}) and ${tx.mine('reader')}`
  return new Map(rows.map((row) => [row.id, row.body]))
}

/** Whether this is a plan of this body, for all that the reader may see. */
export async function isPlanOf(tx: Tx, plan: string, body: string): Promise<boolean> {
  const rows = await tx.sql`
    select from head where id = ${plan} and body = ${body} and kind = 'plan' and ${tx.mine('reader')}`
  return rows.length > 0
}

export async function isExample(tx: Tx): Promise<boolean> {
  return (await tx.sql`select from about_database where kind = 'voorbeeld'`).length > 0
}
