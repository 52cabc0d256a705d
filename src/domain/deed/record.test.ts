import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { rowsWith } from '../../../test/rows-with.ts'
import { freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { inCopy } from '../../../test/world-copies.ts'
import { addElementDeed, reviseElementDeed } from '../plan/element.deeds.ts'
import { takeOverDeed } from '../plan/holding.deeds.ts'
import { cleanUpTask } from './clean-up.ts'
import type { AnyDeed, Start } from './deed.ts'
import { exampleIds } from './example.ts'
import { listView, withdrawContentDeed } from './record.deeds.ts'
import type { Envelope } from './run.ts'
import { verifyRecord } from './verify.store.ts'

const newId = seededIds(11)
let world: TestWorld
const started: Start[] = []
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const decided = { ground: 'avg-request', decidedBy: 'college' } as const

async function did(deed: AnyDeed, input: object, as: string, envelope?: Envelope) {
  const run = world.runWith({ newId, queue: async (_tx, start) => void started.push(start) })
  const outcome = await run.do(deed, input, world.who(as), envelope)
  assert.equal(outcome.ended, 'done', JSON.stringify(outcome))
  return outcome.ended === 'done' ? outcome : assert.fail()
}

async function listed(by: Record<string, string>, as: string) {
  const answer = await world.run.ask(listView, by, world.who(as))
  return typeof answer === 'object' ? answer : undefined
}

async function saidOf(about: string, as: string): Promise<readonly string[]> {
  const answer = await listed({ about }, as)
  return answer?.entries.flatMap((entry) => entry.said.map((one) => one.sentence)) ?? []
}

async function cleanUp(): Promise<void> {
  const [start] = started.splice(0)
  assert.equal(start?.task, cleanUpTask)
  const never = () => assert.fail('this task only tidies up')
  await cleanUpTask.run({ owner: world.owner, do: never, ask: never, progress: never }, start?.input ?? {})
}

test('what happened is told newest first, with who did it', async () => {
  const answer = await listed({ about: exampleIds.priority }, 'adviser')
  const [entry] = answer?.entries ?? []
  assert.equal(entry?.role, 'adviser')
  assert.equal(entry?.body, exampleIds.body)
  assert.deepEqual(entry?.account, { id: world.who('adviser').id, name: 'adviser (voorbeeld)' })
  assert.match(entry?.said[0]?.sentence ?? '', /^voegde prioriteit ‘Verhogen meldingsbereidheid’ toe/)
})

test('who is no official reads the role and the organisation, and never the name', async () => {
  const shown = await listed({ about: inCopy(exampleIds.priority, 'public') }, '')
  assert.ok((shown?.entries.length ?? 0) > 0)
  for (const entry of shown?.entries ?? []) {
    assert.equal(entry.role, 'adviser')
    assert.equal(entry.account, undefined)
    assert.ok(entry.said.every((one) => one.content === undefined))
  }
  assert.doesNotMatch(JSON.stringify(shown), /voorbeeld\)"/)
})

test('what one may not see has no history, as what never was', async () => {
  assert.equal(await listed({ about: exampleIds.priority }, 'other-adviser'), undefined)
  assert.equal(await listed({ plan: exampleIds.plan }, ''), undefined)
  assert.equal(await listed({ about: 'vrb2nntbstnd' }, 'adviser'), undefined)
})

test('the pages of a history leave nothing out and tell nothing twice', async () => {
  const plan = exampleIds.plan
  for (let i = 1; i <= 70; i++)
    await did(addElementDeed, { plan, kind: 'trend', level: 'local', title: `Trend ${i}` }, 'adviser')
  const lines: string[] = []
  let next: string | undefined
  do {
    const page = await listed({ plan, ...(next && { before: next }) }, 'adviser')
    lines.push(...(page?.entries.map((entry) => entry.line) ?? []))
    next = page?.next
  } while (next)
  const all = await world.owner<{ line: string }[]>`
    select line from content where plan = ${plan} group by line order by max(seq) desc`
  assert.deepEqual(
    lines,
    all.map((row) => row.line),
  )
  assert.ok(lines.length > 70)
})

test('a page that begins after a line that one may not see is empty, and tells nothing of that line', async () => {
  const hidden = await listed({ plan: inCopy(exampleIds.plan, 'public'), before: exampleIds.line }, '')
  const never = await listed({ plan: inCopy(exampleIds.plan, 'public'), before: 'vrb2nntbstnd' }, '')
  assert.deepEqual(hidden, { entries: [] })
  assert.deepEqual(never, hidden)
})

test('a withdrawn name is nowhere any more, and the chain still holds', async () => {
  const name = 'Grietje Zwartkopsma'
  const { plan, regionPriority } = exampleIds
  const added = await did(
    addElementDeed,
    {
      plan,
      kind: 'priority',
      level: 'local',
      title: `Het huis van ${name}`,
      explanation: `${name} klaagt.`,
      passage: `De heer ${name} zegt het.`,
      source: `${name}, een brief`,
    },
    'adviser',
    { overrule: `${name} wil hier genoemd worden`, key: 'once' },
  )
  const element = added.made[0]?.about ?? ''
  const revised = await did(
    reviseElementDeed,
    { element, read: 1, title: `Rond ${name}`, level: 'local', explanation: `Nog steeds ${name}` },
    'adviser',
    { overrule: 'zij is burgemeester' },
  )
  const held = await did(takeOverDeed, { plan, element: regionPriority, called: `De zaak ${name}` }, 'adviser', {
    overrule: 'zo heet het',
  })
  await world.owner`analyze`
  const planted = await rowsWith(world.owner, 'Zwartkopsma')
  assert.deepEqual(planted, ['public.content', 'public.findable', 'public.holding', 'public.version'])

  const contents = [added, revised, held].flatMap(({ line, made }) => made.map((_, i) => `${line}.${i}`))
  await did(withdrawContentDeed, { contents, ...decided }, 'adviser')
  assert.deepEqual(await rowsWith(world.owner, 'Zwartkopsma'), [])
  await cleanUp()
  const [left] = await world.owner`
    select sum(n_dead_tup)::integer as dead, (select input from key where line = ${added.line}) as print
    from pg_stat_user_tables where relname in ('content', 'version', 'findable', 'holding')`
  assert.deepEqual(left, { dead: 0, print: '' })

  const verified = await verifyRecord(world.ownerUrl)
  assert.deepEqual(verified.complaints, [])
  assert.equal(verified.withdrawn, contents.length)

  const said = await saidOf(element, 'adviser')
  assert.ok(said.includes('inhoud ingetrokken: verzoek van een betrokkene (AVG)'))
  assert.ok(
    said.includes(
      'trok inhoud in: verzoek van een betrokkene (AVG), besloten door het college van burgemeester en wethouders',
    ),
  )
})

test('one content of a line goes, the others stay', async () => {
  const made = await did(
    addElementDeed,
    { plan: exampleIds.plan, kind: 'priority', level: 'local', title: 'Blijft staan' },
    'adviser',
  )
  await did(withdrawContentDeed, { contents: [`${made.line}.1`], ...decided }, 'administrator')
  await cleanUp()
  const said = await saidOf(made.made[0]?.about ?? '', 'adviser')
  assert.ok(said.some((sentence) => sentence.includes('Blijft staan')))
})

test('content is withdrawn once, and that it was withdrawn stays', async () => {
  const again = { contents: [`${exampleIds.line}.0`], ...decided }
  const { line } = await did(withdrawContentDeed, again, 'adviser')
  const twice = await world.run.do(withdrawContentDeed, again, world.who('adviser'))
  assert.equal(twice.ended === 'refused' && twice.refusal.refused, 'record.already-withdrawn')
  const itself = await world.run.do(withdrawContentDeed, { ...again, contents: [`${line}.0`] }, world.who('adviser'))
  assert.equal(itself.ended === 'refused' && itself.refusal.refused, 'record.without-text')
})

test('a reader of the body and an adviser of another cannot withdraw what they see', async () => {
  const open = { contents: [`${inCopy(exampleIds.line, 'public')}.0`], ...decided }
  for (const as of ['reader', 'lead', 'griffier', 'other-adviser', 'region-administrator', '']) {
    const outcome = await world.run.do(withdrawContentDeed, open, world.who(as))
    assert.equal(outcome.ended === 'forbidden' && outcome.refusal.refused, 'record.not-your-content', as)
  }
  const hidden = { contents: [`${exampleIds.line}.1`], ...decided }
  const outcome = await world.run.do(withdrawContentDeed, hidden, world.who('other-adviser'))
  assert.equal(outcome.ended, 'not-found')
})
