import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Hono } from 'hono'
import { driehoek, type Ended, type Surroundings } from '../../../test/terminal.ts'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import { makeToken } from '../../domain/account/session.deeds.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { readStyleSheet } from '../../kit/ui/style-sheet.ts'
import { appOf } from '../server/app.ts'
import { doorOf } from '../server/door.ts'
import { theHouse } from '../server/house.ts'
import { type Listening, listen } from '../server/listen.ts'

let world: TestWorld
let server: Listening
let key = ''
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'driehoek-cli-'))
  world = await freshWorld()
  const clock = () => new Date('2026-11-25T09:00:00Z')
  const { register, run } = world
  const app = appOf({
    house: theHouse,
    run,
    register,
    clock,
    door: doorOf({ register, ways: [], database: 'voorbeeld', clock }),
    style: readStyleSheet(),
    isExample: true,
    report: (error) => console.error(error),
  })
  server = await listen(app, { host: '127.0.0.1', port: '0' })
  key = (await makeToken(world.register, world.who('adviser').id, clock())).secret
})
after(async () => {
  await server.stop()
  await world.close()
  await rm(folder, { recursive: true })
})

/** Signed in as the adviser of the example gemeente, unless the surroundings say otherwise. */
function asAdviser(words: readonly string[], { env, ...rest }: Surroundings = {}): Promise<Ended> {
  const own = { DRIEHOEK_URL: server.address, DRIEHOEK_TOKEN: key, XDG_CONFIG_HOME: folder }
  return driehoek(words, { env: { ...own, ...env }, ...rest })
}

const { plan, priority } = exampleIds
const asNobody = { env: { DRIEHOEK_TOKEN: '' } }

test('an element that is added in the terminal stands in the plan', async () => {
  const words = [
    'plan',
    'add-element',
    '--plan',
    plan,
    '--soort',
    'prioriteit',
    '--niveau',
    'local',
    '--titel',
    'Veilig op straat',
  ]
  const added = await asAdviser(words)
  assert.deepEqual([added.exit, added.err], [0, ''])
  const [, id] = /^Toegevoegd.*\n {2}(\w{12})\n$/.exec(added.out) ?? []
  assert.ok(id, added.out)

  const shown = await asAdviser(['plan.show-element', '--onderdeel', id])
  assert.equal(shown.exit, 0)
  assert.match(shown.out, /titel +Veilig op straat/)
  assert.match(shown.out, /soort +prioriteit/)
})

test('with --json one reads what the API says, and nothing else', async () => {
  const asked = await asAdviser(['plan.show-plan', '--plan', plan, '--json'])
  assert.equal(asked.exit, 0)
  const response = await fetch(`${server.address}/api/v1/plannen/${plan}`, {
    headers: { authorization: `Bearer ${key}` },
  })
  assert.deepEqual(JSON.parse(asked.out), await response.json())
})

test('the same key and words make one element, however often they are given', async () => {
  const words = [
    'plan.add-element',
    '--plan',
    plan,
    '--soort',
    'trend',
    '--niveau',
    'local',
    '--titel',
    'Eén keer',
    '--sleutel',
    'k1',
  ]
  const first = await asAdviser(words)
  const second = await asAdviser(words)
  assert.equal(first.exit, 0)
  assert.deepEqual(second, first)
})

test('a long text comes from a file or from a pipe', async () => {
  const path = join(folder, 'uitleg.txt')
  await writeFile(path, '\uFEFFEerste alinea.\n\nTweede alinea.\n')
  const words = ['plan.add-element', '--plan', plan, '--soort', 'priority', '--niveau', 'local', '--json']
  const added = await asAdviser([...words, '--bestand', `toelichting=${path}`, '--bestand', 'titel=-'], {
    input: 'Uit een pijp\n',
  })
  assert.deepEqual([added.exit, added.err], [0, ''])
  const id = JSON.parse(added.out).gemaakt[0].id
  const { standing } = (await world.run.look(world.who('adviser'), (tx) =>
    theHouse.views.get('plan.show-element')!.load(tx, { element: id }),
  )) as {
    standing: { title: string; fields: { explanation: string } }
  }
  assert.equal(standing.title, 'Uit een pijp')
  assert.equal(standing.fields.explanation, 'Eerste alinea.\n\nTweede alinea.')
})

test('who is not signed in is told so before anything is sent', async () => {
  const ended = await asAdviser(['plan.withdraw-element', '--onderdeel', priority], asNobody)
  assert.equal(ended.exit, 4)
  assert.match(ended.err, /niet aangemeld.*driehoek aanmelden/)
})

test('a key that is unknown or has ended is not signed in', async () => {
  const ended = await asAdviser(['plan.list-plans'], { env: { DRIEHOEK_TOKEN: 'x'.repeat(43) } })
  assert.equal(ended.exit, 4)
  assert.match(ended.err, /niet ingelogd[\s\S]*onbekend of verlopen[\s\S]*Mijn gegevens/)
})

test('signing in tries the key, keeps it for this server where only this user reads it, and signing out forgets it', async () => {
  const wrong = await asAdviser(['aanmelden', '--sleutel', 'x'.repeat(43)], asNobody)
  assert.equal(wrong.exit, 4)
  const signedIn = await asAdviser(['aanmelden'], { ...asNobody, input: `${key}\n` })
  assert.deepEqual([signedIn.exit, signedIn.err], [0, ''])
  assert.match(signedIn.out, /aangemeld bij .* als adviser \(voorbeeld\)/)

  const kept = join(folder, 'driehoek', 'sleutels.json')
  assert.deepEqual(JSON.parse(await readFile(kept, 'utf8')), { [server.address]: key })
  assert.equal((await stat(kept)).mode & 0o777, 0o600)
  assert.match((await asAdviser(['account.me'], asNobody)).out, /adviser \(voorbeeld\)/)

  assert.equal((await asAdviser(['afmelden'], asNobody)).exit, 0)
  const nobody = await asAdviser(['account.me'], asNobody)
  assert.equal(nobody.exit, 1)
  assert.match(nobody.err, /^Niet gevonden[\s\S]*driehoek aanmelden$/m)
})

test('somebody who saved first is not overwritten: both versions are shown', async () => {
  const revise = (title: string) => [
    'plan.revise-element',
    '--onderdeel',
    exampleIds.trend,
    '--gelezen',
    '1',
    '--niveau',
    'local',
    '--titel',
    title,
  ]
  assert.equal((await asAdviser(revise('Wat de eerste schreef'))).exit, 0)
  const second = await asAdviser(revise('Wat de tweede schreef'))
  assert.equal(second.exit, 5)
  assert.match(second.err, /eerder[\s\S]*versie 2[\s\S]*Wat de eerste schreef[\s\S]*opnieuw/)
  assert.equal(second.out, '')
})

test('a refusal says all that is wrong, by the names of the options, and what helps', async () => {
  const invalid = await asAdviser([
    'plan.revise-plan',
    '--plan',
    plan,
    '--titel',
    'x'.repeat(161),
    '--begint',
    '2027-13',
    '--gelezen',
    '1',
  ])
  assert.equal(invalid.exit, 1)
  assert.match(invalid.err, /2 dingen/)
  assert.match(invalid.err, /--titel .*1 teken te lang/)
  assert.match(invalid.err, /--begint .*maand 13 bestaat niet/)

  const refused = await asAdviser(['plan.share-element', '--onderdeel', priority, '--voorWie', 'public', '--json'])
  assert.equal(refused.exit, 1)
  assert.equal(JSON.parse(refused.out).status, 422)
  assert.match(refused.err, /--voorWie[\s\S]*driehoek help plan\.share-plan/)
})

test('what leads to a person is refused, and kept with a reason where that may be', async () => {
  const words = [
    'plan.add-element',
    '--plan',
    plan,
    '--soort',
    'line',
    '--niveau',
    'local',
    '--titel',
    'Bel 06-12345678',
  ]
  const refused = await asAdviser(words)
  assert.equal(refused.exit, 1)
  assert.match(refused.err, /--titel.*telefoonnummer/)
  assert.equal((await asAdviser([...words, '--toch', 'Het nummer van de balie'])).exit, 0)
})

test('what one may not see is not found, as what never was', async () => {
  const foreign = await asAdviser(['plan.show-plan', '--plan', plan.replace('2', '3')])
  const never = await asAdviser(['plan.show-plan', '--plan', 'vrb2zzzzzzzz'])
  assert.equal(foreign.exit, 1)
  assert.deepEqual(foreign, never)
})

test('without a server the command says so, and that nothing was done', async () => {
  const closed = await listen(new Hono(), { host: '127.0.0.1', port: '0' })
  await closed.stop()
  const env = { DRIEHOEK_URL: closed.address }
  const ended = await asAdviser(['plan.add-holder', '--plan', plan, '--deelnemer', plan], { env })
  assert.equal(ended.exit, 3)
  assert.match(ended.err, /geeft geen antwoord.*npm start/)
  assert.doesNotMatch(ended.err, /niet bekend of/)
})

test('a key never travels a network in the open', async () => {
  const ended = await asAdviser(['plan.list-plans'], { env: { DRIEHOEK_URL: 'http://driehoek.voorbeeld.nl' } })
  assert.equal(ended.exit, 2)
  assert.match(ended.err, /onversleuteld.*https/)
})
