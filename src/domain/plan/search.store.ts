import { readerOf } from '../../kit/base/audience.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import type { Fragment } from '../../store/register/register.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import { addElementInput } from './element.schema.ts'
import type { ElementEvent, Version } from './element.ts'
import { excerptAround } from './excerpt.ts'
import { fieldNames } from './grammar.ts'

/** The fields that hold text of people; a direction or a day is not searched. */
const looks = looksOf(addElementInput)
const proseFields = fieldNames.filter((name) => looks[name]?.free)

/** What search goes through: one row per element and reader, with the words of the latest version for that reader. */
export async function saveFindable(tx: Tx, events: readonly Saved<ElementEvent>[]): Promise<void> {
  const latest = new Map<string, Readonly<Record<string, unknown>>>()
  for (const event of events) {
    const { about: element, n, title, fields, passage } = event
    const texts = [title, ...proseFields.map((name) => fields[name]), passage].filter(Boolean)
    const text = event.type === 'ElementWithdrawn' ? '' : texts.join('\n')
    latest.set(`${element} ${readerOf(event)}`, { ...ownedRow(event), element, n, text })
  }
  await tx.sql`
    insert into findable (body, plan, audience, circle, line, i, element, n, text)
    select body, plan, audience, circle, line, i, element, n, plain(text)
    from jsonb_to_recordset(${tx.sql.json([...latest.values()] as never)}) as given
      (body text, plan text, audience text, circle text, line text, i integer, element text, n integer, text text)
    on conflict (body, element, reader) do update
      set n = excluded.n, text = excluded.text, line = excluded.line, i = excluded.i where findable.n < excluded.n`
}

export interface Found extends Pick<Version, 'element' | 'kind' | 'level' | 'title' | 'plan'> {
  readonly weight: number
  /** A piece of the text around the words. */
  readonly excerpt: string
}

type FoundRow = Omit<Found, 'excerpt'> & Pick<Version, 'fields' | 'passage'>

const most = 50

/**
 * Elements by words, in Dutch: by whole words, and only where those find nothing by parts of words, and then with a slip of
 * the pen. Only versions that stand for this reader count.
 */
export async function findElements(tx: Tx, words: string): Promise<readonly Found[]> {
  const asked = words.split(/\s+/).filter(Boolean)
  if (asked.length === 0) return []
  for (const find of [byWords, byParts, bySlips]) {
    const rows = await find(tx, asked)
    if (rows.length > 0) return rows.map((row) => shown(row, asked[0] ?? ''))
  }
  return []
}

const byWords = (tx: Tx, asked: readonly string[]) => {
  const query = tx.sql`(select websearch_to_tsquery('dutch', plain(${asked.join(' ')})))`
  return find(tx, {
    weight: tx.sql`ts_rank(f.words, ${query})`,
    mayHold: hasAll(tx, tx.sql`(select signature_of_words(plain(${asked.join(' ')})))`),
    where: tx.sql`f.words @@ ${query}`,
  })
}

const byParts = (tx: Tx, asked: readonly string[]) => {
  const parts = tx.sql`(select array_agg('%' || plain(part) || '%') from unnest(${asked.map(likeText)}::text[]) part)::text[]`
  return find(tx, {
    weight: tx.sql`case when ${titleOf(tx)} like any (${parts}) then 1 else 0.5 end`,
    mayHold: hasAll(tx, partOf(tx, asked.join(' '))),
    where: tx.sql`f.text like all (${parts})`,
  })
}

/** One slip leaves half of a word as it was: only titles with such a half are compared letter by letter, which is slow. */
const bySlips = (tx: Tx, asked: readonly string[]) => {
  const halves = asked.flatMap((word) => [word.slice(0, word.length / 2), word.slice(word.length / 2)])
  const long = halves.filter((half) => half.length >= 3)
  if (long.length === 0) return []
  const parts = tx.sql`(select array_agg('%' || plain(part) || '%') from unnest(${long.map(likeText)}::text[]) part)::text[]`
  const alike = tx.sql`word_similarity((select plain(${asked.join(' ')})), ${titleOf(tx)})`
  const mayHold = long.map((half) => hasAll(tx, partOf(tx, half))).reduce((one, other) => tx.sql`${one} or ${other}`)
  return find(tx, {
    weight: alike,
    mayHold: tx.sql`(${mayHold})`,
    where: tx.sql`case when ${titleOf(tx)} like any (${parts}) then ${alike} > 0.5 end`,
  })
}

/**
 * Whether a row can hold this at all, by its signature alone: seldom wrong in saying yes, never in saying no. Two bits are looked at
 * first, in place: nine of ten rows fall off there, and to compare a whole signature takes as long as to read its row.
 */
function hasAll(tx: Tx, asked: Fragment): Fragment {
  const firstIn = (half: Fragment) => tx.sql`greatest(position(B'1' in ${half}) - 1, 0)`
  const has = (bit: Fragment) => tx.sql`get_bit(signature, (select ${bit})) >= (select get_bit(${asked}, ${bit}))`
  const low = firstIn(asked)
  const high = tx.sql`512 + ${firstIn(tx.sql`substring(${asked} from 513)`)}`
  return tx.sql`${has(low)} and ${has(high)} and signature & ${asked} = ${asked}`
}
const partOf = (tx: Tx, part: string) => tx.sql`(select signature_of_part(plain(${part})))`

interface Way {
  readonly weight: Fragment
  /** Says of the narrow row which are worth reading. */
  readonly mayHold: Fragment
  readonly where: Fragment
}

/** The wall and the signature in an index first, then the words; what stands for this reader is looked up for the best of them only. */
async function find(tx: Tx, { weight, mayHold, where }: Way): Promise<readonly FoundRow[]> {
  return tx.sql<FoundRow[]>`
    select standing.element, standing.kind, standing.level, standing.title, standing.plan, standing.fields, standing.passage, hit.weight
    from (
      select f.element, f.n, (${weight})::float8 as weight
      from (select body, element, reader from findable where ${tx.mine('reader')} and ${mayHold} offset 0) candidate
      join findable f using (body, element, reader)
      where ${where} order by weight desc, f.element
    ) hit cross join lateral (
      select element, n, kind, level, title, fields, plan, passage, state from version
      where element = hit.element and ${tx.mine('reader')} order by n desc limit 1
    ) standing
    where standing.n = hit.n and standing.state = 'live'
    order by hit.weight desc, hit.element limit ${most}`
}

function shown({ fields, passage, ...found }: FoundRow, word: string): Found {
  const prose = [...proseFields.map((name) => fields[name]), passage].filter(Boolean).join('\n')
  return { ...found, excerpt: excerptAround(prose, word) }
}

/** The first line of the text. */
const titleOf = (tx: Tx) => tx.sql`split_part(f.text, E'\n', 1)`

const likeText = (words: string) => words.replace(/[\\%_]/g, (sign) => `\\${sign}`)
