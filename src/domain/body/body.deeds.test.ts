import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshRegister, type TestRegister } from '../../../test/register.ts'
import { exampleRunner, freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { accountRoom } from '../account/account.deeds.ts'
import { begin } from '../account/begin.deeds.ts'
import { exampleIds } from '../deed/example.ts'
import { house } from '../deed/house.ts'
import { type Run, runner } from '../deed/run.ts'
import { anonymous } from '../deed/who.ts'
import {
  addBodyDeed,
  bodyByAddressView,
  bodyRoom,
  changeBodyDeed,
  listBodiesView,
  namedBodiesView,
  showBodyView,
} from './body.deeds.ts'
import type { BodyInTree } from './body-tree.ts'
import { addContactDeed, changeContactDeed } from './contact.deeds.ts'
import { fillRegion } from './fill-region.deeds.ts'
import { addOrganDeed } from './organ.deeds.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const administrator = () => world.who('region-administrator')

test('an old address still finds the body, and nobody else can take it', async () => {
  const { run } = world
  const words = { body: exampleIds.thirdBody, partOf: exampleIds.team, source: 'voorbeeld', read: 1 }
  const changed = await run.do(
    changeBodyDeed,
    { ...words, name: 'Voorbeeldplas', address: 'voorbeeldplas' },
    administrator(),
  )
  assert.equal(changed.ended, 'done')
  const there = { body: exampleIds.thirdBody, name: 'Voorbeeldplas', address: 'voorbeeldplas' }
  assert.deepEqual(await run.ask(bodyByAddressView, { address: 'voorbeeldmeer' }, anonymous), {
    ...there,
    hasMoved: true,
  })
  assert.deepEqual(await run.ask(bodyByAddressView, { address: 'voorbeeldplas' }, anonymous), {
    ...there,
    hasMoved: false,
  })
  const taken = await run.do(
    addBodyDeed,
    { keeper: exampleIds.region, kind: 'gemeente', name: 'Voorbeeldmeer', source: 'voorbeeld' },
    administrator(),
  )
  assert.equal(taken.ended === 'refused' && taken.refusal.refused, 'body.address-taken')
  const shown = await run.ask(showBodyView, { body: exampleIds.thirdBody }, anonymous)
  assert.ok(shown && shown !== 'invalid')
  assert.deepEqual(
    shown.formerly.map(({ name, address }) => [name, address]),
    [['Voorbeeldmeer', 'voorbeeldmeer']],
  )
})

test('who changes a body that somebody else changed first sees both, and nothing is overwritten', async () => {
  const words = { body: exampleIds.otherBody, partOf: exampleIds.team, source: 'voorbeeld', read: 1 }
  const first = { ...words, name: 'Voorbeelddorp aan de Vecht', address: 'voorbeelddorp' }
  assert.equal((await world.run.do(changeBodyDeed, first, administrator())).ended, 'done')
  const second = await world.run.do(changeBodyDeed, { ...first, name: 'Iets anders' }, administrator())
  assert.ok(second.ended === 'conflict')
  assert.deepEqual([second.n, second.values.name], [2, 'Voorbeelddorp aan de Vecht'])
})

test('of two who take one address at the same time, one gets it', async () => {
  const body = (name: string) => ({
    keeper: exampleIds.region,
    kind: 'gemeente',
    name,
    address: 'voorbeeldkade',
    source: 'voorbeeld',
  })
  // Two server processes: each its own queue, so that only the register keeps them apart.
  const [one, other] = [world.runWith({ newId: seededIds(11) }), world.runWith({ newId: seededIds(12) })]
  const ended = await Promise.all([
    one.do(addBodyDeed, body('Voorbeeldkade'), administrator()),
    other.do(addBodyDeed, body('Voorbeeldkade Noord'), administrator()),
  ])
  assert.deepEqual(ended.map((outcome) => outcome.ended).sort(), ['done', 'refused'])
})

test('an organ that is added stands with what it may do and on what ground', async () => {
  const organ = {
    body: exampleIds.body,
    kind: 'other',
    name: 'Veiligheidsberaad',
    competences: ['take-note'],
    source: 'afspraak 2026',
  }
  assert.equal((await world.run.do(addOrganDeed, organ, administrator())).ended, 'done')
  const shown = await world.run.ask(showBodyView, { body: exampleIds.body }, anonymous)
  assert.ok(shown && shown !== 'invalid')
  assert.deepEqual(
    shown.organs.map((one) => one.kind),
    ['gemeenteraad', 'college', 'burgemeester', 'other'],
  )
  assert.deepEqual(shown.organs.at(-1)?.competences, [{ act: 'take-note', ground: 'afspraak 2026' }])
})

test('contacts are seen by who works in the region, and by nobody else', async () => {
  const contactsFor = async (name: string) => {
    const shown = await world.run.ask(showBodyView, { body: exampleIds.body }, world.who(name))
    assert.ok(shown && shown !== 'invalid')
    return shown.contacts.map((contact) => contact.name)
  }
  assert.deepEqual(await contactsFor('other-reader'), ['Voorbeeld Collega'])
  assert.deepEqual(await contactsFor(''), [])
})

test('a contact who leaves gets an end and stays known', async () => {
  const { run } = world
  const words = { name: 'Voorbeeld Vertrekker', position: 'adviseur (voorbeeld)' }
  const added = await run.do(addContactDeed, { body: exampleIds.body, ...words }, world.who('adviser'))
  assert.ok(added.ended === 'done')
  const contact = added.made[0]?.about
  const left = await run.do(changeContactDeed, { contact, ...words, endsOn: '2026-11-01', read: 1 }, world.who('lead'))
  assert.equal(left.ended, 'done')
  const shown = await run.ask(showBodyView, { body: exampleIds.body }, world.who('reader'))
  assert.ok(shown && shown !== 'invalid')
  assert.equal(shown.contacts.find((one) => one.id === contact)?.state, 'ended')
})

test('names of bodies are asked for many at once, and one that never was is left out', async () => {
  const asked = { bodies: [exampleIds.otherBody, 'bbbbbbbbbbbb', exampleIds.body] }
  const named = await world.run.ask(namedBodiesView, asked, anonymous)
  assert.ok(named && named !== 'invalid')
  assert.deepEqual(
    named.map((body) => body.id),
    [exampleIds.otherBody, exampleIds.body],
  )
})

const rooms = house([bodyRoom, accountRoom])

async function emptyRegister(): Promise<TestRegister & { readonly run: Run }> {
  const empty = await freshRegister()
  return { ...empty, run: runner(rooms, { ...exampleRunner, register: empty.register, newId: seededIds(5) }) }
}

test('the region Midden-Nederland stands as a tree, with what is not known', async () => {
  const { run, close } = await emptyRegister()
  const begun = await begin(run, { name: 'Midden-Nederland', source: 'voorbeeld', administrator: 'Beheerder' })
  assert.ok('administrator' in begun)
  const region = { id: begun.region, address: 'midden-nederland' }
  assert.equal((await fillRegion(run, { id: begun.administrator }, region)).ended, 'done')
  const list = await run.ask(listBodiesView, {}, anonymous)
  await close()
  assert.ok(list && list !== 'invalid')
  const flat = (bodies: readonly BodyInTree[]): readonly BodyInTree[] =>
    bodies.flatMap((body) => [body, ...flat(body.parts)])
  const all = flat(list.bodies)
  const gemeenten = all.filter((body) => body.kind === 'gemeente' && body.state === 'current')
  assert.equal(gemeenten.length, 38)
  assert.deepEqual(
    list.bodies.map((body) => body.name),
    ['Midden-Nederland'],
  )
  assert.deepEqual(
    list.bodies[0]?.parts.map((body) => body.address),
    [
      'district-flevoland',
      'district-gooi-en-vechtstreek',
      'district-oost-utrecht',
      'district-utrecht-stad',
      'district-west-utrecht',
      'politie-midden-nederland',
      'openbaar-ministerie',
    ],
  )
  // Ten gemeenten have a basisteam in the source; see data/bodies/HERKOMST.md.
  assert.equal(gemeenten.filter((body) => body.unknown.includes('basisteam')).length, 28)
  assert.equal(all.find((body) => body.name === 'Weesp')?.state, 'ended')
})
