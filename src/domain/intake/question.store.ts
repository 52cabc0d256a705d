import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { QuestionLeftOpen } from './confirm.ts'
import type { OpenQuestion, QuestionSettled } from './open-question.ts'

export async function saveQuestions(
  tx: Tx,
  events: readonly Saved<QuestionLeftOpen | QuestionSettled>[],
): Promise<void> {
  const rows = events.map((event) => {
    const { about, id, n, kind, words } = event
    const settled = event.type === 'QuestionSettled' ? event.settled : null
    return { ...ownedRow(event), id, n, about, kind, words, settled, at: tx.now }
  })
  await insertRows(tx.sql, 'open_question', rows)
}

/** What documents left open in plans, and nobody settled yet. */
export async function readOpenQuestions(tx: Tx, plans: readonly string[]): Promise<readonly OpenQuestion[]> {
  return readQuestions(tx, tx.sql`plan = any (${plans as string[]})`)
}

export async function readQuestion(tx: Tx, id: string): Promise<OpenQuestion | undefined> {
  const [question] = await readQuestions(tx, tx.sql`id = ${id}`)
  return question
}

async function readQuestions(tx: Tx, which: ReturnType<Tx['mine']>): Promise<readonly OpenQuestion[]> {
  return tx.sql<OpenQuestion[]>`
    select * from (
      select distinct on (id) body, id, n, plan, about, kind, words, settled, audience from open_question
      where ${which} and ${tx.mine('reader')} order by id, n desc
    ) latest where settled is null order by id`
}

export async function headsOfQuestions(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; plan: string }[]>`
    select distinct id, plan from open_question where id = any (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.plan]))
}
