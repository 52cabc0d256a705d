import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import postgres from 'postgres'
import { freshRegister, type TestRegister } from '../../../test/register.ts'
import { openPool, type Pool } from './pool.ts'
import { applicationUrl, type TxSql } from './register.ts'

let register: TestRegister
let pool: Pool

before(async () => {
  register = await freshRegister()
  pool = openPool(3, (onclose) => postgres(applicationUrl(register.ownerUrl), { max: 1, onclose }))
})
after(async () => {
  await pool.end()
  await register.close()
})

/** Enters a name, does some work that is long to send, and asks under which name it stands. */
async function standUnder(sql: TxSql, name: string): Promise<string> {
  await sql`select set_config('driehoek.actor', ${name}, true)`
  await Promise.all([sql`select ${'x'.repeat(300_000)}::text`, sql`select ${'y'.repeat(300_000)}::text`])
  const [row] = await sql<{ name: string }[]>`select current_setting('driehoek.actor') as name`
  return row?.name ?? ''
}

test('a transaction never stands under the name of another, however many want a connection at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const names = Array.from({ length: 40 }, (_, i) => `wie-${round}-${i}`)
    const [under, alone] = await Promise.all([
      Promise.all(names.map((name) => pool.begin((sql) => standUnder(sql, name)))),
      Promise.all(
        names.map(() => pool.use((sql) => sql`select coalesce(current_setting('driehoek.actor', true), '') as name`)),
      ),
    ])
    assert.deepEqual(under, names)
    assert.deepEqual([...new Set(alone.map(([row]) => row?.name))], [''])
  }
})

test('who failed gives the connection back, and what was done in that transaction is gone', async () => {
  const failed = Array.from({ length: 10 }, () => pool.begin((sql) => sql`select 1/0`))
  for (const outcome of await Promise.allSettled(failed)) assert.equal(outcome.status, 'rejected')
  assert.equal(await pool.begin((sql) => standUnder(sql, 'daarna')), 'daarna')
})

test('a snapshot reads and writes nothing', async () => {
  await assert.rejects(
    pool.snapshot((sql) => sql`insert into session select`),
    /read-only transaction|permission denied/,
  )
})

test('what was read before and after a connection was lost is never one answer', async () => {
  const read = pool.snapshot(async (sql) => {
    const [before] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
    await register.owner`select pg_terminate_backend(${before?.pid ?? 0}, 1000)`
    await setTimeout(100)
    return sql`select 1`
  })
  await assert.rejects(read, /lost while reading|CONNECTION/)
  assert.equal((await pool.snapshot((sql) => sql`select 1 as one`))[0]?.one, 1)
})
