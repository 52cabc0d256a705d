import type { Tx } from '../deed/deed.ts'
import type { Version } from './element.ts'

export interface Found extends Pick<Version, 'element' | 'kind' | 'level' | 'title' | 'plan' | 'passage'> {
  readonly weight: number
  /** A piece of the text around the words. */
  readonly excerpt: string
}

const most = 50

/**
 * Elements by words, in Dutch. The wall of the narrow table comes first, then the words; only versions that stand for this
 * reader count. Parts of words are tried only when whole words find nothing.
 */
export async function findElements(tx: Tx, words: string): Promise<readonly Found[]> {
  const whole = await byWords(tx, words)
  return whole.length > 0 ? whole : byParts(tx, words)
}

async function byWords(tx: Tx, words: string): Promise<readonly Found[]> {
  return tx.sql<Found[]>`
    with asked as (select websearch_to_tsquery('dutch', plain(${words})) as query),
    hit as materialized (
      select f.element, f.n, f.text, f.words from findable f where ${tx.mine('f.reader')}
    )
    select v.element, v.kind, v.level, v.title, v.plan, v.passage, ts_rank(hit.words, asked.query)::float8 as weight,
      ts_headline('dutch', hit.text, asked.query, 'StartSel="", StopSel="", MaxWords=24, MinWords=12') as excerpt
    from asked, hit cross join lateral ${standing(tx)} v
    where hit.words @@ asked.query and v.n = hit.n and v.state = 'live'
    order by weight desc, v.element limit ${most}`
}

async function byParts(tx: Tx, words: string): Promise<readonly Found[]> {
  return tx.sql<Found[]>`
    with hit as materialized (select f.element, f.n, f.text from findable f where ${tx.mine('f.reader')})
    select v.element, v.kind, v.level, v.title, v.plan, v.passage,
      word_similarity(plain(${words}), plain(hit.text))::float8 as weight, left(hit.text, 160) as excerpt
    from hit cross join lateral ${standing(tx)} v
    where (plain(${words}) <% plain(hit.text) or plain(hit.text) like '%' || plain(${likeText(words)}) || '%')
      and v.n = hit.n and v.state = 'live'
    order by weight desc, v.element limit ${most}`
}

const standing = (tx: Tx) => tx.sql`(select element, n, kind, level, title, plan, passage, state from version
  where element = hit.element and ${tx.mine('reader')} order by n desc limit 1)`

const likeText = (words: string) => words.replace(/[\\%_]/g, (sign) => `\\${sign}`)
