import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { testCluster } from '../../../test/register.ts'
import { migrate } from '../../store/register/migrate.ts'
import { databaseUrl } from '../../store/register/register.ts'
import { openDatabase, StartProblem } from './database.ts'

/** Addresses at which nothing can be opened, and what is said of each. Port 9 is that of discard: nobody answers there. */
async function wrongAddresses(): Promise<readonly (readonly [url: string, says: RegExp])[]> {
  const cluster = await testCluster()
  const withOther = new URL(cluster)
  withOther.password = 'anders'
  return [
    [
      'driehoek op de server',
      /is geen adres van een database, zoals postgres:\/\/gebruiker:wachtwoord@server\/driehoek/,
    ],
    ['postgres://wie:geheim@127.0.0.1:9/driehoek', /geeft geen verbinding \(ECONNREFUSED\)/],
    [databaseUrl(cluster, 'nergens'), /geeft geen verbinding \(.*nergens.*\)/],
    [withOther.href, /geeft geen verbinding \(.*password.*\)/],
  ]
}

test('a database that cannot be reached is told in one sentence, which never repeats its address', async () => {
  for (const [url, says] of await wrongAddresses())
    await assert.rejects(openDatabase({ url, folder: '/nooit', alone: true }), (problem) => {
      assert.ok(problem instanceof StartProblem, String(problem))
      assert.match(problem.message, says)
      assert.match(problem.message, /^DATABASE_URL [^\n]+\.$/)
      for (const secret of ['geheim', 'anders', '127.0.0.1']) assert.ok(!problem.message.includes(secret), secret)
      return true
    })
})

test('a second server on a folder is told that one runs there, and opens it when that one has stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-two-'))
  // Root runs PostgreSQL as another user, who must be able to enter.
  await chmod(folder, 0o755)
  const makes = { kind: 'echt', whole: (ownerUrl: string) => migrate(ownerUrl, 'echt') } as const
  try {
    const first = await openDatabase({ folder, makes, alone: true })
    await assert.rejects(openDatabase({ folder, makes, alone: true }), (problem) => {
      assert.ok(problem instanceof StartProblem, String(problem))
      assert.match(problem.message, /^Er draait al een Driehoek op de map .+\. Stop die eerst, of kies een andere map/)
      return true
    })
    await first.close()
    const second = await openDatabase({ folder, alone: true })
    await second.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('what keeps the server from starting is one sentence in the terminal, and exit code 1', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../../start.mjs', import.meta.url))],
    { env: { ...process.env, DATABASE_URL: 'geen adres' }, encoding: 'utf8' },
  )
  assert.equal(status, 1)
  assert.equal(stdout, '')
  const [said, ...more] = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Let op: '))
  assert.match(said ?? '', /^DATABASE_URL is geen adres/)
  assert.deepEqual(more, [])
})
