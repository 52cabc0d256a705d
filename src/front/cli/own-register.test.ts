import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { driehoek, type Ended, startDriehoek } from '../../../test/terminal.ts'
import { openAsOwner } from '../../store/register/register.ts'
import { openDatabase } from '../server/database.ts'

/** One folder for all, with the register that the first test begins. */
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'driehoek-eigen-'))
  // As root the database runs as another user, who must come in here.
  await chmod(folder, 0o755)
})
after(() => rm(folder, { recursive: true }))

const here = (...words: readonly string[]): Promise<Ended> =>
  driehoek(words, { env: { DRIEHOEK_VAR: folder, DATABASE_URL: '' } })

test('who only looks makes no database where there is none', async () => {
  const { exit, err } = await here('controleer')
  assert.equal(exit, 1)
  assert.match(err, /staat geen database.*driehoek begin/)
  assert.equal(existsSync(join(folder, 'postgres')), false)
})

test('a register that cannot begin is not there afterwards, and one that began is not begun twice', async () => {
  const refused = await here('begin', '--naam', 'Bel 06-12345678', '--beheerder', 'Beheerder (voorbeeld)')
  assert.equal(refused.exit, 1)
  assert.match(refused.err, /^Naam van de regio: .*telefoonnummer/)
  assert.match((await here('controleer')).err, /staat geen database/)

  const begun = await here('begin', '--naam', 'Voorbeeldregio', '--beheerder', 'Beheerder (voorbeeld)')
  assert.deepEqual([begun.exit, begun.err], [0, ''])
  assert.match(begun.out, /^ {2}http:\/\/127\.0\.0\.1:4170\/aanmelden\/link\?sleutel=[\w-]{43}$/m)
  const again = await here('begin', '--naam', 'Voorbeeldregio', '--beheerder', 'Beheerder (voorbeeld)')
  assert.equal(again.exit, 1)
  assert.match(again.err, /al begonnen/)
})

test('a register is saved in one file that is never overwritten, and put back only where there is none', async () => {
  const file = join(folder, 'kopie.driehoek')
  const saved = await here('bewaar', file)
  assert.deepEqual([saved.exit, saved.err], [0, ''])
  assert.match(saved.out, /^Bewaard in .*: het eigen register, \d+ rijen/)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  assert.match((await here('bewaar', file)).err, /bestaat al/)

  const over = await here('herstel', file)
  assert.equal(over.exit, 1)
  assert.match(over.err, /niet leeg/)
  const elsewhere = await driehoek(['herstel', file], {
    env: { DRIEHOEK_VAR: join(folder, 'elders'), DATABASE_URL: '' },
  })
  assert.deepEqual([elsewhere.exit, elsewhere.err], [0, ''])
  assert.match(elsewhere.out, /^Teruggezet uit .*[\s\S]*^Alles is heel: /m)
})

test('a file that is no copy is not put back, and leaves no database', async () => {
  const file = join(folder, 'geen.driehoek')
  await writeFile(file, 'geen kopie')
  const nowhere = join(folder, 'nergens')
  const { exit, err } = await driehoek(['herstel', file], { env: { DRIEHOEK_VAR: nowhere, DATABASE_URL: '' } })
  assert.equal(exit, 1)
  assert.match(err, /geen kopie/)
  assert.equal(existsSync(nowhere), false)
})

test('the record is whole until somebody changes it behind our back, and then the row is named', async () => {
  const whole = await here('controleer')
  assert.deepEqual([whole.exit, whole.err], [0, ''])
  assert.match(whole.out, /^Alles is heel: 1 regel/)

  const database = await openDatabase({ folder, alone: true })
  const owner = openAsOwner(database.ownerUrl, 1)
  await owner`
    update line set digest = translate(left(digest, 1), '0123456789abcdef', '123456789abcdef0') || substr(digest, 2)`
  await owner.end()
  await database.close()
  const broken = await here('controleer')
  assert.equal(broken.exit, 1)
  assert.match(broken.out, /^line \w{12}: dit is niet meer wat er is vastgelegd\.$/m)
})

test('work goes on until it is asked to stop, and leaves no database running', {
  skip: process.platform === 'win32',
}, async () => {
  const { child, ended } = startDriehoek(['work'], { env: { DRIEHOEK_VAR: folder, DATABASE_URL: '' } })
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const { exit, out, err } = await ended
  assert.deepEqual([exit, err], [0, ''])
  assert.match(out, /^Aan het werk\.[\s\S]*Gestopt\./)
  assert.equal(existsSync(join(folder, 'postgres', 'postmaster.pid')), false)
})

test('a database that does not answer is said as such', async () => {
  const { exit, err } = await driehoek(['controleer'], {
    env: { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/x' },
  })
  assert.equal(exit, 3)
  assert.match(err, /DATABASE_URL/)
  assert.doesNotMatch(err, /secret/)
})
