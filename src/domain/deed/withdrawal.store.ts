import { emptyFreeText, type Place } from '../../store/register/free-text.ts'
import type { Tx } from './deed.ts'
import type { Saved } from './event.ts'
import { type Content, type ContentWithdrawn, nameOfContent } from './withdrawal.ts'

/** The contents with these names, of those that this reader may see. */
export async function readContents(tx: Tx, names: readonly string[]): Promise<readonly Content[]> {
  const { lines, numbers } = split(names)
  return tx.sql<Content[]>`
    select c.line, c.i, c.type, c.about, c.body, c.plan, c.audience, c.circle, c.withdrawn is not null as is_withdrawn
    from unnest(${lines}::text[], ${numbers}::integer[]) wanted (line, i) join content c using (line, i)
    where ${tx.mine('c.reader')} order by c.seq`
}

/** A content has the head of its plan; it never changes. */
export async function headsOfContents(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await readContents(tx, names)).map((content) => [nameOfContent(content), content.plan]))
}

export interface Told extends Content {
  readonly text: string
  readonly at: Date | null
}

/** All contents about the same things as these that still have their text: where a name may stand once more. */
export async function readAlike(tx: Tx, names: readonly string[]): Promise<readonly Told[]> {
  const { lines, numbers } = split(names)
  return tx.sql<Told[]>`
    select c.line, c.i, c.type, c.about, c.body, c.plan, c.audience, c.circle, false as is_withdrawn, c.text, l.at
    from content c left join line l on l.id = c.line and ${tx.mine('l.reader')}
    where c.withdrawn is null and c.type <> 'ContentWithdrawn' and ${tx.mine('c.reader')} and c.about in
      (select o.about from unnest(${lines}::text[], ${numbers}::integer[]) wanted (line, i)
       join content o using (line, i) where ${tx.mine('o.reader')})
    order by c.seq desc limit 200`
}

/** Empties the content and all that it wrote. What a reader of the table sees from here on is the word for it. */
export async function saveWithdrawn(tx: Tx, events: readonly Saved<ContentWithdrawn>[]): Promise<void> {
  const { lines, numbers } = split(events.map((event) => event.of))
  const emptied = await tx.sql`
    update content set text = '', salt = '', withdrawn = ${events[0]?.line ?? ''}
    from unnest(${lines}::text[], ${numbers}::integer[]) w (line, i)
    where content.line = w.line and content.i = w.i and content.withdrawn is null`
  if (emptied.count !== events.length)
    throw new Error(`${events.length} contents were to be emptied, but ${emptied.count} were`)
  await emptyFreeText(
    tx.sql,
    events.map((event) => placeOf(event.of)),
  )
}

export function placeOf(name: string): Place {
  const [line = '', i] = name.split('.')
  return { line, i: Number(i) }
}

function split(names: readonly string[]) {
  const places = names.map(placeOf)
  return { lines: places.map((place) => place.line), numbers: places.map((place) => place.i) }
}
