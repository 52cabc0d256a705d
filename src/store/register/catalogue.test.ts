import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshRegister } from '../../../test/register.ts'
import { deviationsOf, judge, requireWall } from './catalogue.ts'
import { exceptions } from './catalogue-exceptions.ts'
import { readCatalogue } from './catalogue-read.ts'
import { RegisterProblem } from './migrate.ts'
import { poolOver } from './pool.ts'
import { prepareQueue } from './queue.ts'

test('every table has exactly what the wall lays, or stands on the list with a reason', async () => {
  const { owner, register, ownerUrl, close } = await freshRegister()
  await prepareQueue(ownerUrl, [{ name: 'test' }])
  assert.deepEqual(judge(deviationsOf(await readCatalogue(owner, register.read))), [])
  await requireWall(owner, register.read)
  await close()
})

test('each exception has a reason in a sentence, and stands on the list once', () => {
  for (const { table, what, why } of exceptions) assert.match(why, /^[A-Z].{20,}\.$/, `${table}: ${what}`)
  const names = exceptions.map(({ table, what }) => `${table}: ${what}`)
  assert.deepEqual([...new Set(names)], names)
})

for (const [what, change, complaint] of [
  ['a policy is dropped', 'drop policy reading on version', 'version: no policy reading'],
  [
    'a policy is loosened',
    'alter policy reading on version using (true)',
    'version: policy reading, which keeps nobody out',
  ],
  ['a policy comes on top', 'create policy more on plan for select using (body is not null)', 'plan: policy more'],
  ['a policy is for everybody', 'alter policy adding on plan to public', 'plan: policy adding'],
  ['the wall is taken down', 'alter table holding disable row level security', 'holding: no row security'],
  [
    'row security is forced',
    'alter table line force row level security',
    'line: row security is forced, so that a backup would be empty',
  ],
  ['a table is made without a wall', 'create table loose (body text primary key)', 'loose: no row security'],
  ['the application may delete', 'grant delete on version to driehoek_app', 'version: right to delete'],
  [
    'the application may change a column',
    'grant update (state) on version to driehoek_app',
    'version: update of state',
  ],
  [
    'an exception is no more',
    'drop policy locking on head',
    'head: policy locking (staat als uitzondering, maar is er niet)',
  ],
  ['free text keeps statistics', 'alter table version alter title set statistics 100', 'version: update of title'],
  [
    'free text cannot be emptied',
    'revoke update (title) on version from driehoek_app',
    'version: title has no statistics, but cannot be emptied',
  ],
  [
    'words of a search keep statistics',
    'alter table findable alter words set statistics -1',
    'findable: words keeps statistics of words',
  ],
  [
    'an index on an expression keeps values',
    'create index guess on version (lower(title))',
    'version: guess keeps statistics of an expression',
  ],
  [
    'statistics over columns keep values',
    'create statistics guess on title, source from version',
    'version: guess keeps statistics of an expression',
  ],
  ['a unique key spans bodies', 'create unique index one on plan (title, body)', 'plan: unique key (title, body)'],
  [
    'a foreign key spans bodies',
    'alter table head add unique (id); alter table lead add foreign key (plan) references head (id)',
    'lead: foreign key (plan)',
  ],
  [
    'a function runs as its owner',
    `create function all_of_it() returns bigint language sql security definer as 'select count(*) from version'`,
    'all_of_it(): a function that runs as its owner',
  ],
  [
    'a view reads as its owner',
    'create view everything as select * from version',
    'everything: a view reads with the rights of its owner',
  ],
  [
    'a table stands elsewhere',
    'create schema aside; create table aside.copy (title text)',
    'aside.copy: stands in no schema of ours',
  ],
  [
    'the application owns a table',
    'create table mine (x text); alter table mine owner to driehoek_app',
    'driehoek_app: owns mine',
  ],
] as const)
  test(`the check is red when ${what}`, async () => {
    const { owner, register, close } = await freshRegister()
    try {
      await owner.unsafe(change)
      const found = judge(deviationsOf(await readCatalogue(owner, register.read)))
      assert.ok(found.includes(complaint), found.join('\n'))
      await assert.rejects(requireWall(owner, register.read), (problem) => {
        assert.ok(problem instanceof RegisterProblem)
        assert.match(problem.message, /^De afscherming van de database is niet zoals zij hoort.+ Zet een kopie terug/)
        return true
      })
    } finally {
      await close()
    }
  })

test('the check is red for a role that passes the wall', async () => {
  const { owner, close } = await freshRegister()
  const found = judge(deviationsOf(await readCatalogue(owner, poolOver([owner]))))
  assert.ok(found.includes('driehoek: is a superuser'), found.join('\n'))
  assert.ok(found.includes('version: row security does not hold for the application'))
  await close()
})
