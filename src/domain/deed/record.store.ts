import { createHash, randomBytes } from 'node:crypto'
import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from './deed.ts'
import type { Saved } from './event.ts'
import { contentText, type LineWords, lineText, widest } from './record.ts'

export interface Head {
  readonly body: string
  readonly id: string
  readonly n: bigint
  readonly digest: string
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The print of one content. The salt keeps a short text from being guessed from its print after it was withdrawn. */
export const printOf = (salt: string, text: string) => sha256(salt + text)

/** Locks heads in order of id, so that two deeds on the same heads never wait for each other in a circle. */
export async function lockHeads(tx: Tx, ids: readonly string[]): Promise<readonly Head[]> {
  if (ids.length === 0) return []
  return tx.sql<Head[]>`
    select body, id, n, digest from head where id in ${tx.sql([...ids])}
    order by id for no key update`
}

/** Makes the heads of new things. They are inserted, not locked: nobody else can know them yet. */
export async function openHeads(tx: Tx, events: readonly Saved[]): Promise<readonly Head[]> {
  const opening = events.filter((event) => event.opens)
  if (opening.length === 0) return []
  await insertRows(
    tx.sql,
    'head',
    opening.map((event) => ({
      body: event.body,
      id: event.about,
      plan: event.plan,
      kind: event.opens,
      audience: event.audience,
      line: event.line,
    })),
  )
  return opening.map((event) => ({ body: event.body, id: event.about, n: 0n, digest: '' }))
}

/** Writes the line, its contents and the next link of each chain. All in the transaction of the deed. */
export async function writeLine(
  tx: Tx,
  words: Omit<LineWords, 'events' | 'at'>,
  events: readonly Saved[],
  heads: readonly Head[],
): Promise<void> {
  const contents = events.map((event) => {
    const salt = randomBytes(16).toString('base64url')
    const text = contentText(event)
    return { event, salt, text, print: printOf(salt, text) }
  })
  const text = lineText({
    ...words,
    at: tx.now.toISOString(),
    events: contents.map(({ event, print }) => ({ type: event.type, v: event.v, print })),
  })
  const digest = sha256(text)
  const owner = widest(events)
  const line = {
    body: words.body,
    id: words.id,
    plan: owner.plan,
    audience: owner.audience,
    circle: owner.circle ?? null,
    deed: words.deed,
    actor: words.actor,
    role: words.role,
    at: tx.now,
    text,
    digest,
  }
  const rows = contents.map((content) => ({
    body: content.event.body,
    line: words.id,
    i: content.event.i,
    type: content.event.type,
    v: content.event.v,
    about: content.event.about,
    plan: content.event.plan,
    audience: content.event.audience,
    circle: content.event.circle ?? null,
    salt: content.salt,
    text: content.text,
  }))
  const links = heads.map((head) => ({
    body: head.body,
    head: head.id,
    n: String(BigInt(head.n) + 1n),
    line: words.id,
    digest: sha256(head.digest + digest),
  }))
  const writing: PromiseLike<unknown>[] = [
    tx.sql`insert into line ${tx.sql(line)}`,
    insertRows(tx.sql, 'content', rows),
  ]
  if (links.length > 0) {
    writing.push(
      insertRows(tx.sql, 'chain', links),
      tx.sql`update head set n = v.n::bigint, digest = v.digest
        from (values ${tx.sql(links.map((link) => [link.body, link.head, link.n, link.digest]))}) as v (body, id, n, digest)
        where head.body = v.body and head.id = v.id`,
    )
  }
  await Promise.all(writing)
}
