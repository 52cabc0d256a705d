import { emptyFreeText, readFreeText } from '../../store/register/free-text.ts'
import { task } from './task.ts'
import { placeOf } from './withdrawal.store.ts'

/**
 * After a withdrawal: what the application's role may not do. The rows that were emptied still stand in the tables as dead rows until a
 * vacuum; it cannot clear them while an older snapshot (a backup, a long page) may still look at them, and is then tried again.
 */
export const cleanUpTask = task({
  name: 'record.clean-up',
  title: 'Opruimen na het intrekken van inhoud',
  retries: 12,
  run: async ({ owner }, { contents = '' }) => {
    const places = contents.split(' ').map(placeOf)
    // Once more, past the wall: a row that the one who withdrew could not see goes too.
    await emptyFreeText(owner, places)
    // The print of what was typed could be guessed from a short text.
    await owner`update key set input = '' where line = any (${places.map((place) => place.line)})`
    const tables = [...(await readFreeText(owner)).map(({ table }) => table), 'content', 'key']
    for (const table of tables) await owner`vacuum ${owner(table)}`
    const [left] = await owner<{ n: number }[]>`
      select coalesce(sum(n_dead_tup), 0)::integer as n from pg_stat_user_tables
      where schemaname = 'public' and relname = any (${tables})`
    if (left && left.n > 0) throw new Error('an older snapshot still holds on to what was withdrawn')
  },
})
