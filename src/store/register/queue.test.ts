import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshRegister, type TestRegister } from '../../../test/register.ts'
import { openQueue, prepareQueue, type Queue } from './queue.ts'
import { applicationUrl } from './register.ts'

const kinds = [
  { name: 'test.once', retries: 0 },
  { name: 'test.twice', retries: 1, firstWaitSeconds: 1 },
  { name: 'test.later' },
  { name: 'test.slow' },
]

let world: TestRegister
let queue: Queue
before(async () => {
  world = await freshRegister()
  await prepareQueue(world.ownerUrl, kinds)
  queue = await openQueue(applicationUrl(world.ownerUrl), {
    onError: (error) => assert.fail(error.message),
    lookSeconds: 0.5,
  })
})
after(async () => {
  await queue.stop()
  await world.close()
})

async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const seen = await look()
    if (seen) return seen
    await sleep(50)
  }
  return assert.fail(`waited 10 seconds for ${what}`)
}

test('a job that is sent in a transaction is there only when the transaction is', async () => {
  const done: string[] = []
  await queue.work<{ of: string }>('test.once', async ({ data }) => void done.push(data.of))
  const undone = world.register.write.begin(async (sql) => {
    await queue.sendIn(sql, 'test.once', { of: 'undone' })
    throw new RangeError('on second thoughts')
  })
  await assert.rejects(undone, RangeError)
  await world.register.write.begin((sql) => queue.sendIn(sql, 'test.once', { of: 'done' }))
  await until('the job', () => done.length > 0)
  assert.deepEqual(done, ['done'])
  const rows = await world.owner`select data from pgboss.job where name = 'test.once'`
  assert.deepEqual([...rows], [{ data: { of: 'done' } }])
})

test('a job is tried again, and what keeps failing becomes a dead letter that can be revived', async () => {
  let heals = false
  const tries: boolean[] = []
  await queue.work('test.twice', async ({ isLast }) => {
    tries.push(isLast)
    if (!heals) throw new Error('het lukte niet')
  })
  await queue.send('test.twice', { of: 'x' }, { key: 'one' })
  const [letter] = await until('a dead letter', async () => {
    const letters = await queue.deadLetters('test.twice')
    return letters.length > 0 && letters
  })
  assert.deepEqual(tries, [false, true])
  assert.equal(letter?.reason, 'het lukte niet')
  assert.equal(letter?.tries, 2)
  assert.deepEqual(letter?.data, { of: 'x' })

  heals = true
  assert.equal(await queue.revive('test.twice'), 1)
  await until('the revived job', () => tries.length === 3)
  assert.deepEqual(await queue.deadLetters('test.twice'), [])
})

test('why a job failed is kept without the values that the database quotes', async () => {
  await queue.work('test.slow', async () => {
    await world.owner`select 'Jan Jansen'::integer`
  })
  await queue.send('test.slow', {})
  const output = await until('the failure', async () => {
    const [row] = await world.owner<{ output: string | null }[]>`
      select output::text from pgboss.job where name = 'test.slow'`
    return row?.output ?? undefined
  })
  assert.match(output, /PostgreSQL 22P02/)
  assert.doesNotMatch(output, /Jansen/)
})

test('a job for later waits until then', async () => {
  const began: number[] = []
  await queue.work('test.later', async () => void began.push(Date.now()))
  const from = new Date(Date.now() + 1500)
  await queue.send('test.later', {}, { after: from })
  await until('the later job', () => began.length > 0)
  assert.ok((began[0] ?? 0) >= from.getTime() - 100)
})

test('stopping lets what runs end', async () => {
  const other = await openQueue(applicationUrl(world.ownerUrl), { onError: (error) => assert.fail(error.message) })
  let [began, ended] = [false, false]
  await prepareQueue(world.ownerUrl, [{ name: 'test.stop' }])
  await other.work('test.stop', async () => {
    began = true
    await sleep(300)
    ended = true
  })
  await other.send('test.stop', {})
  await until('the job', () => began)
  await other.stop()
  assert.equal(ended, true)
  const [row] = await world.owner`select state from pgboss.job where name = 'test.stop'`
  assert.equal(row?.state, 'completed')
})

test('preparing a queue again changes how stubborn it is and forgets no job', async () => {
  await prepareQueue(world.ownerUrl, [{ name: 'test.kept', retries: 1 }])
  const other = await openQueue(applicationUrl(world.ownerUrl), { onError: (error) => assert.fail(error.message) })
  await other.send('test.kept', { of: 'x' })
  await other.stop()
  await prepareQueue(world.ownerUrl, [{ name: 'test.kept', retries: 3 }])
  const [kept] = await world.owner`select retry_limit from pgboss.queue where name = 'test.kept'`
  assert.equal(kept?.retryLimit, 3)
  const [{ n } = { n: 0 }] = await world.owner`select count(*)::int as n from pgboss.job where name = 'test.kept'`
  assert.equal(n, 1)
})

test('the role of the application works in the queue and owns none of it', async () => {
  const owned = await world.owner`
    select from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'driehoek_app'`
  assert.equal(owned.length, 0)
  await assert.rejects(
    world.register.write.use((sql) => sql`create table pgboss.mine (x int)`),
    /permission denied/,
  )
})
