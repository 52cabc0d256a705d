import type { Tx } from './deed.ts'
import type { Listed } from './record-list.ts'

/** One event of the list as it is stored. */
export interface ListedRow extends Listed {
  readonly type: string
  readonly lineSeq: string
}

const columns = { plan: 'c.plan', body: 'c.body', about: 'c.about' } as const
export type ListedBy = keyof typeof columns

/** Lines on a page, and events of one line that are told. */
export const linesOnPage = 30
export const toldOfLine = 12

/**
 * The events of a page of lines, newest line first. The walk goes from line to line along the index, so that an intake of
 * a thousand events costs no more than a line of one.
 * @param before the line that the page before ended with; by its id, since a number would count what others do unseen
 */
export async function readLines(
  tx: Tx,
  by: ListedBy,
  id: string,
  before: string | undefined,
): Promise<readonly ListedRow[]> {
  const { sql } = tx
  const seen = sql`${sql(columns[by])} = ${id} and ${tx.mine('c.reader')}`
  const edge = before ? sql`(select max(c.seq) from content c where c.line = ${before} and ${seen})` : sql`null::bigint`
  return sql<ListedRow[]>`
    with recursive edge as materialized (select ${edge} as seq), walk (line, seq, step) as (
      (select c.line, c.seq, 1 from content c where ${seen} ${before ? sql`and c.seq < (select seq from edge)` : sql``}
       order by c.seq desc limit 1)
      union all
      select n.line, n.seq, w.step + 1 from walk w cross join lateral (
        select c.line, c.seq from content c where ${seen} and c.seq < w.seq and c.line <> w.line order by c.seq desc limit 1
      ) n where w.step < ${2 * linesOnPage}
    ), page as (
      select line, newest.seq, newest.count from (select distinct line from walk) l cross join lateral (
        select max(c.seq) as seq, count(*)::integer as count from content c where c.line = l.line and ${seen}
      ) newest
      where ${before ? sql`newest.seq < (select seq from edge)` : sql`true`}
      order by newest.seq desc limit ${linesOnPage + 1}
    )
    select c.*, page.seq as line_seq, page.count, l.at, l.role, l.body as line_body, a.id as actor, a.name
    from page cross join lateral (
      select c.line, c.i, c.type, c.about, c.body, c.plan, c.text, c.withdrawn from content c
      where c.line = page.line and ${seen} order by c.i limit ${toldOfLine}
    ) c
    left join line l on l.id = c.line and ${tx.mine('l.reader')}
    left join account a on a.id = l.actor and ${tx.mine('a.reader')}
    order by page.seq desc, c.i`
}

/** The events that say why contents were withdrawn, by the lines that withdrew them. */
export async function readWithdrawals(tx: Tx, lines: readonly string[]): Promise<readonly string[]> {
  if (lines.length === 0) return []
  const rows = await tx.sql<{ text: string }[]>`
    select c.text from content c
    where c.line = any (${lines as string[]}) and c.type = 'ContentWithdrawn' and ${tx.mine('c.reader')}`
  return rows.map((row) => row.text)
}
