import { canonicalText } from '../../kit/base/canonical.ts'
import type { Tx } from './deed.ts'
import type { Made } from './outcome.ts'
import { sha256 } from './record.store.ts'

export type Claim = 'fresh' | 'other-input' | { readonly line: string }

/** A key belongs to one actor and deed for seven days. Of two at once the second waits here for the first. */
export async function claimKey(
  tx: Tx,
  deed: string,
  who: string,
  key: string,
  input: unknown,
  now: Date,
): Promise<Claim> {
  const print = sha256(canonicalText(input))
  const claimed = await tx.sql`
    insert into key (actor, deed, key, input, at) values (${who}, ${deed}, ${key}, ${print}, ${now})
    on conflict (actor, deed, key) do update set input = excluded.input, line = null, at = excluded.at
      where key.at < excluded.at - interval '7 days'
    returning true`
  if (claimed.length > 0) return 'fresh'
  const [first] = await tx.sql<{ input: string; line: string }[]>`
    select input, line from key where actor = ${who} and deed = ${deed} and key = ${key}`
  return first?.input === print ? { line: first.line } : 'other-input'
}

export async function fillKey(tx: Tx, deed: string, key: string, line: string): Promise<void> {
  await tx.sql`update key set line = ${line} where actor = ${tx.actor.id} and deed = ${deed} and key = ${key}`
}

/** What a line made, as the actor may read it: the first answer is made again, its text was never kept. */
export async function madeOn(tx: Tx, line: string): Promise<readonly Made[]> {
  return tx.sql<Made[]>`select type, about from content where line = ${line} and ${tx.mine('reader')} order by i`
}
