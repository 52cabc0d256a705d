import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import type { AnyDeed } from '../deed/deed.ts'
import { exampleIds } from '../deed/example.ts'
import { reviseElementDeed } from '../plan/element.deeds.ts'
import { aboutPlanView, revisePlanDeed } from '../plan/plan.deeds.ts'
import { destroyDeed } from './drop.deeds.ts'
import { leaveOutDeed, setKindDeed, setLevelDeed, undoDeed } from './edit.deeds.ts'
import { confirmDeed, readDocumentDeed, showProposalView, unfinishedView } from './intake.deeds.ts'
import { nodesOf } from './proposal.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const { body } = exampleIds
const planText = (lines: readonly string[]) =>
  `# Integraal veiligheidsplan Voorbeeldstad 2031-2034\n\n## Prioriteiten\n\n### Woninginbraken\n\n#### Maatregelen\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
const lines = [
  'De politie bezoekt elke week de winkels',
  'De gemeente spreekt elke maand de huurders',
  'Halt geeft les op school',
]

async function does(deed: AnyDeed, input: object, as = 'adviser') {
  return world.run.do(deed, input, world.who(as))
}

async function must(deed: AnyDeed, input: object, as = 'adviser') {
  const outcome = await does(deed, input, as)
  assert.equal(outcome.ended, 'done', JSON.stringify(outcome))
  assert.ok(outcome.ended === 'done')
  return outcome.made
}

async function reads(name: string, text: string, more: object = {}) {
  const made = await must(readDocumentDeed, { body, name, text, format: 'markdown', ...more })
  return made[0]!.about
}

async function shows(proposal: string) {
  const shown = await world.run.ask(showProposalView, { proposal }, world.who('adviser'))
  assert.ok(shown && shown !== 'invalid')
  return shown
}

const pieceOf = (shown: Awaited<ReturnType<typeof shows>>, title: string) =>
  nodesOf(shown.now).find((node) => node.title === title)?.id ?? assert.fail(title)

test('two people on different parts do not hinder each other; on the same part the second sees what it has become', async () => {
  const proposal = await reads('twee mensen tegelijk', planText(lines), { earlier: 'none' })
  const shown = await shows(proposal)
  const [first, second] = [pieceOf(shown, lines[0]!), pieceOf(shown, lines[1]!)]
  // Both have the page before them as it was read.
  await must(setKindDeed, { proposal, piece: first, read: 1, kind: 'goal' }, 'adviser')
  await must(setKindDeed, { proposal, piece: second, read: 1, kind: 'line' }, 'lead')

  const both = await does(setKindDeed, { proposal, piece: first, read: 1, kind: 'line' }, 'lead')
  assert.ok(both.ended === 'conflict')
  assert.deepEqual([both.n, both.values.kind], [2, 'goal'])
  const out = await does(leaveOutDeed, { proposal, piece: first, read: 1 }, 'lead')
  assert.ok(out.ended === 'refused')
  assert.equal(out.refusal.refused, 'intake.changed-meanwhile')
  await must(setLevelDeed, { proposal, piece: first, read: 2, level: 'team' }, 'lead')
})

test('any change can be taken back, also when another came after it', async () => {
  const proposal = await reads('terugdraaien', planText(lines), { earlier: 'none' })
  const shown = await shows(proposal)
  await must(setKindDeed, { proposal, piece: pieceOf(shown, lines[0]!), kind: 'goal' })
  await must(setKindDeed, { proposal, piece: pieceOf(shown, lines[1]!), kind: 'goal' })
  const { history } = await shows(proposal)
  assert.deepEqual(
    history.map(({ says }) => says),
    [`soort van ‘${lines[0]}’: maatregel wordt doel`, `soort van ‘${lines[1]}’: maatregel wordt doel`],
  )
  await must(undoDeed, { proposal, change: history[0]!.n })
  const kinds = nodesOf((await shows(proposal)).now).filter(({ title }) => lines.includes(title))
  assert.deepEqual(
    kinds.map(({ kind }) => kind),
    ['action', 'goal', 'action'],
  )
  const again = await does(undoDeed, { proposal, change: history[0]!.n })
  assert.ok(again.ended === 'refused' && again.refusal.refused === 'intake.nothing-to-undo')
})

test('a proposal that waits is listed with how far one is, and until when its text is kept', async () => {
  const proposal = await reads('morgen verder', planText(lines), { earlier: 'none' })
  const last = pieceOf(await shows(proposal), lines[2]!)
  await must(setKindDeed, { proposal, piece: last, kind: 'line' })
  const waiting = await world.run.ask(unfinishedView, { body }, world.who('adviser'))
  assert.ok(waiting && waiting !== 'invalid')
  const one = waiting.find(({ id }) => id === proposal)
  assert.deepEqual([one?.nodes, one?.asked, one?.changed, one?.last], [5, 0, 1, last])
  // Ninety days after 25 November 2026.
  assert.equal(one?.keptUntil, '2027-02-23')
})

test('a new version proposes only what is new, changed or gone, and confirming writes only that', async () => {
  const name = 'het IVP van Voorbeeldstad'
  const first = await reads(name, planText(lines))
  const made = await must(confirmDeed, { proposal: first, audience: 'draft' })
  assert.equal(made.filter(({ type }) => type === 'ElementAdded').length, 4)

  const same = await shows(await reads(name, planText(lines)))
  assert.deepEqual(
    { ...same.compared, name: '' },
    {
      ...{ name: '', same: 5, plans: [], altered: [], fresh: [], gone: [], unread: [] },
    },
  )

  const next = await reads(
    name,
    planText([`${lines[0]} en de markt`, lines[2]!, 'Buurtvaders lopen elke avond een ronde']),
  )
  const { compared, now } = await shows(next)
  const titleOf = (id: string) => now.pieces.find((piece) => piece.id === id)?.title
  assert.deepEqual(
    compared?.altered.map(({ stands, piece }) => [stands, titleOf(piece)]),
    [[lines[0], `${lines[0]} en de markt`]],
  )
  assert.deepEqual(compared?.fresh.map(titleOf), ['Buurtvaders lopen elke avond een ronde'])
  assert.deepEqual(
    compared?.gone.map(({ title }) => title),
    [lines[1]],
  )

  const written = await must(confirmDeed, { proposal: next, audience: 'draft' })
  assert.deepEqual(written.map(({ type }) => type).sort(), [
    'ElementAdded',
    'ElementRevised',
    'Held',
    'LinkWritten',
    'ProposalConfirmed',
  ])
  const last = await shows(
    await reads(name, planText([`${lines[0]} en de markt`, lines[2]!, 'Buurtvaders lopen elke avond een ronde'])),
  )
  assert.deepEqual([last.compared?.altered, last.compared?.fresh], [[], []])
})

test('what somebody changed in the plan since is shown beside the new version, and stays', async () => {
  const name = 'het jaarplan van Voorbeeldstad'
  const first = await reads(name, planText(lines), { earlier: 'none' })
  const made = await must(confirmDeed, { proposal: first, audience: 'draft' })
  const elements = made.filter(({ type }) => type === 'ElementAdded').map(({ about }) => about)
  const [, element] = elements
  await must(reviseElementDeed, { element, read: 1, title: 'De politie loopt langs de winkels', level: 'local' })

  const next = await reads(name, planText([`${lines[0]} en de markt`, lines[1]!, lines[2]!]), { earlier: first })
  const { compared } = await shows(next)
  assert.deepEqual(
    compared?.altered.map(({ stands, touched }) => [stands, touched]),
    [['De politie loopt langs de winkels', true]],
  )
  const written = await must(confirmDeed, { proposal: next, audience: 'draft' })
  assert.deepEqual(
    written.map(({ type }) => type),
    ['ProposalConfirmed'],
  )
})

test('what somebody left out of a version stays out of all that follow, also after its text was destroyed', async () => {
  const name = 'het IVP waar iets niet in hoort'
  const first = await reads(name, planText(lines), { earlier: 'none' })
  await must(leaveOutDeed, { proposal: first, piece: pieceOf(await shows(first), lines[2]!) })
  await must(confirmDeed, { proposal: first, audience: 'draft' })
  const outcome = await world.run.do(destroyDeed, { proposal: first }, { id: 'system', forBody: body })
  assert.equal(outcome.ended, 'done', JSON.stringify(outcome))

  const added = 'Buurtvaders lopen elke avond een ronde'
  const next = await reads(name, planText([...lines, added]), { earlier: first })
  const { compared, now } = await shows(next)
  assert.deepEqual(
    compared?.fresh.map((id) => now.pieces.find((piece) => piece.id === id)?.title),
    [added],
  )
  const written = await must(confirmDeed, { proposal: next, audience: 'draft' })
  assert.equal(written.filter(({ type }) => type === 'ElementAdded').length, 1)
  const third = await shows(await reads(name, planText([...lines, added]), { earlier: next }))
  assert.deepEqual([third.compared?.fresh, third.compared?.gone], [[], []])
})

const retitled = (text: string, title: string) => text.replace(/^# .*/, `# ${title}`)

test('a new version under another title and for another period changes the plan that stands, when it is confirmed', async () => {
  const name = 'het IVP dat verlengd wordt'
  const first = await reads(name, planText(lines), { earlier: 'none' })
  const plan = (await must(confirmDeed, { proposal: first, audience: 'draft' })).find(
    ({ type }) => type === 'PlanStarted',
  )!.about

  const title = 'Integraal veiligheidsplan Voorbeeldstad 2031-2036'
  const next = await reads(name, retitled(planText(lines), title), { earlier: first })
  const { compared, progress } = await shows(next)
  const stood = {
    title: 'Integraal veiligheidsplan Voorbeeldstad 2031-2034',
    startsOn: '2031',
    endsOn: '2035',
  }
  assert.deepEqual(
    compared?.plans.map(({ piece: _, ...one }) => one),
    [{ plan, stands: stood, becomes: { title, startsOn: '2031', endsOn: '2037' }, touched: false }],
  )
  assert.deepEqual([compared?.fresh, compared?.altered, compared?.gone, progress.nodes], [[], [], [], 1])

  const written = await must(confirmDeed, { proposal: next, audience: 'public' })
  assert.deepEqual(
    written.map(({ type }) => type),
    ['PlanRevised', 'ProposalConfirmed'],
  )
  const stands = await world.run.ask(aboutPlanView, { plan }, world.who('adviser'))
  assert.ok(stands && stands !== 'invalid')
  assert.deepEqual(
    [stands.title, stands.startsOn, stands.endsOn, stands.n, stands.audience],
    [title, '2031', '2037', 2, 'draft'],
  )
  // Read once more, there is nothing left to propose; also under quite another name it is the plan of this document.
  assert.deepEqual((await shows(await reads(name, retitled(planText(lines), title)))).compared?.plans, [])
  const renamed = await shows(await reads(name, retitled(planText(lines), 'Uitvoeringsplan veiligheid')))
  assert.deepEqual(
    renamed.compared?.plans.map(({ stands: was, becomes }) => [was.title, becomes.title, becomes.endsOn]),
    [[title, 'Uitvoeringsplan veiligheid', '2037']],
  )
})

test('what somebody changed in the plan itself since stays, also when a new version calls the plan otherwise', async () => {
  const name = 'het IVP dat iemand zelf wijzigde'
  const first = await reads(name, planText(lines), { earlier: 'none' })
  const plan = (await must(confirmDeed, { proposal: first, audience: 'draft' })).find(
    ({ type }) => type === 'PlanStarted',
  )!.about
  await must(revisePlanDeed, { plan, read: 1, title: 'Samen veilig', startsOn: '2031', endsOn: '2035' })
  const next = await reads(name, retitled(planText(lines), 'Integraal veiligheidsplan Voorbeeldstad 2031-2036'), {
    earlier: first,
  })
  assert.deepEqual(
    (await shows(next)).compared?.plans.map(({ stands, touched }) => [stands.title, touched]),
    [['Samen veilig', true]],
  )
  const written = await must(confirmDeed, { proposal: next, audience: 'draft' })
  assert.deepEqual(
    written.map(({ type }) => type),
    ['ProposalConfirmed'],
  )
})

test('a document is only a new version of one that this organisation confirmed', async () => {
  const open = await reads('nog niet bevestigd', planText(lines), { earlier: 'none' })
  const outcome = await does(readDocumentDeed, {
    body,
    name: 'x',
    text: planText(lines),
    format: 'markdown',
    earlier: open,
  })
  assert.ok(outcome.ended === 'refused' && outcome.refusal.refused === 'intake.earlier-unknown')
})
