import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { levels } from '../plan/grammar.ts'
import { mayStandUnder } from './containment.ts'
import { applyChange, decideEdit, opposite } from './edit-proposal.ts'
import { isWithin } from './passage.ts'
import { leftOutOf, linksOf, nodesOf, openQuestionsOf, type Proposal, proposalOf, unreadOf } from './proposal.ts'
import { recognise } from './recognise.ts'
import { type Edit, nodeKinds } from './recognised.ts'

const page = readFileSync(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))
const read = readDocument({ name: 'trends.txt', bytes: page })
assert.ok(!isRefusal(read))
const start = proposalOf(recognise(read.blocks))

const idOf = (title: string, proposal = start) =>
  proposal.pieces.find((piece) => piece.title === title)?.id ?? assert.fail(title)
const nodeOf = (proposal: Proposal, id: string) => nodesOf(proposal).find((node) => node.id === id)

function done(proposal: Proposal, ...edits: readonly Edit[]): Proposal {
  let now = proposal
  for (const edit of edits) {
    const change = decideEdit(now, edit)
    assert.ok(!isRefusal(change), JSON.stringify(change))
    const after = applyChange(now, change)
    assert.ok(!isRefusal(after))
    now = after
  }
  return now
}

const refusalOf = (edit: Edit, proposal = start) => {
  const change = decideEdit(proposal, edit)
  return isRefusal(change) ? change.refused : undefined
}

const digital = idOf('Digitale veiligheid en cybercriminaliteit')
const undermining = idOf('Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel')
const unrest = idOf('Maatschappelijke onrust en maatschappelijke verbinding')
const joint = idOf('Integraal veiligheidsplan basisteam ZBLW')
const strategy = idOf('Regionale veiligheidsstrategie 2023-2026')
const reporting = idOf('Verhogen meldingsbereidheid')
const questionAbout = (node: string) => start.questions.find((question) => question.node === node)!.id

test('a line that is made an action stays where an action may stand', () => {
  const line = idOf('Versterken online informatiepositie')
  assert.equal(nodeOf(done(start, { edit: 'set-kind', piece: line, kind: 'action' }), line)?.parent, unrest)
})

test('a priority that is made a principle leaves its lines with the plan', () => {
  const after = done(start, { edit: 'set-kind', piece: unrest, kind: 'principle' })
  const lines = nodesOf(start).filter((node) => node.parent === unrest)
  assert.deepEqual(new Set(lines.map(({ id }) => nodeOf(after, id)?.parent)), new Set([strategy]))
})

test('what stands under a priority at its level goes along when the level changes', () => {
  const after = done(start, { edit: 'set-level', piece: unrest, level: 'local' })
  const lines = nodesOf(after).filter((node) => node.parent === unrest)
  assert.deepEqual(
    lines.map((line) => line.level),
    ['local', 'local', 'local', 'local'],
  )
})

test('a title is made of words of the passage, in their order', () => {
  const trend = idOf('Crime change')
  const title = 'verschuiving van de meer ‘traditionele’ criminaliteit'
  assert.equal(nodeOf(done(start, { edit: 'retitle', piece: trend, title }), trend)?.title, title)
  assert.equal(
    refusalOf({ edit: 'retitle', piece: trend, title: 'Cybercrime verdubbelt' }),
    'intake.title-not-in-passage',
  )
  assert.equal(refusalOf({ edit: 'retitle', piece: trend, title: '  ' }), 'intake.title-not-in-passage')
})

test('a node moves under a node that may hold it, and never under itself', () => {
  assert.equal(nodeOf(done(start, { edit: 'move', piece: unrest, parent: joint }), unrest)?.parent, joint)
  assert.equal(refusalOf({ edit: 'move', piece: unrest, parent: digital }), 'intake.may-not-stand-under')
  assert.equal(refusalOf({ edit: 'move', piece: strategy, parent: unrest }), 'intake.would-be-circle')
  assert.equal(refusalOf({ edit: 'move', piece: unrest, parent: 'n999' }), 'intake.piece-unknown')
})

test('two nodes that are merged are one, with the words of both and all that stood under them', () => {
  const after = done(start, { edit: 'merge', piece: digital, into: unrest })
  assert.equal(nodeOf(after, digital), undefined)
  const wordings = nodeOf(after, unrest)?.mentions.map((mention) => mention.wording)
  assert.deepEqual(wordings, [
    'Digitale veiligheid en cybercriminaliteit',
    'Adequaat reageren op maatschappelijke onrust',
    'Gezamenlijk aanpakken cybercrime',
  ])
  assert.equal(nodesOf(after).filter((node) => node.parent === unrest).length, 7)
  assert.equal(refusalOf({ edit: 'merge', piece: digital, into: joint }), 'intake.merge-of-kinds')
})

test('a bullet that is split off stands beside what it stood under, with the bullets that go along', () => {
  const [first, second] = nodesOf(start).filter((node) => node.parent === unrest)
  const after = done(start, { edit: 'split', piece: first!.id, followers: [second!.id] })
  assert.equal(nodeOf(after, first!.id)?.kind, 'priority')
  assert.equal(nodeOf(after, first!.id)?.parent, strategy)
  assert.equal(nodeOf(after, second!.id)?.parent, first!.id)
  assert.equal(refusalOf({ edit: 'split', piece: strategy, followers: [] }), 'intake.split-needs-parent')
})

test('what is left out goes with all that stands under it, and can be taken in again', () => {
  const after = done(start, { edit: 'leave-out', piece: undermining })
  assert.equal(leftOutOf(after).length, 5)
  assert.equal(nodesOf(after).length, nodesOf(start).length - 5)
  assert.equal(nodeOf(done(after, { edit: 'take-in', piece: undermining }), undermining)?.parent, strategy)
  assert.equal(refusalOf({ edit: 'set-level', piece: undermining, level: 'team' }, after), 'intake.piece-not-in')
})

test('an unread passage is taken in under the plan that it stands in, once somebody says what it is', () => {
  const unread = unreadOf(start).find(({ passage }) => passage.text.startsWith('Per gemeente'))!
  assert.equal(refusalOf({ edit: 'take-in', piece: unread.id }), 'intake.kind-needed')
  const after = done(start, { edit: 'take-in', piece: unread.id, kind: 'principle' })
  const node = nodeOf(after, unread.id)
  assert.deepEqual(
    [node?.kind, node?.level, node?.parent, node?.rule],
    ['principle', 'team', joint, 'taken-in-by-hand'],
  )
  assert.equal(unreadOf(after).length, unreadOf(start).length - 1)
})

test('each answer to each question can be given, and the first one changes nothing in the nodes', () => {
  for (const question of start.questions) {
    for (const [index, { answer }] of question.options.entries()) {
      const after = done(start, { edit: 'answer', question: question.id, answer })
      assert.equal(
        openQuestionsOf(after).some(({ id }) => id === question.id),
        false,
      )
      assert.equal(
        JSON.stringify(nodesOf(after)) === JSON.stringify(nodesOf(start)),
        index === 0,
        `${question.about} ${answer}`,
      )
    }
  }
})

test('answered as a line, cybercrime stands under undermining again and the shared list keeps its own priority', () => {
  const after = done(start, { edit: 'answer', question: questionAbout(digital), answer: 'line' })
  assert.deepEqual([nodeOf(after, digital)?.kind, nodeOf(after, digital)?.parent], ['line', undermining])
  assert.equal(nodesOf(after).filter((node) => node.parent === undermining).length, 8)
  const own = nodesOf(after).find((node) => node.title === 'Gezamenlijk aanpakken cybercrime')
  assert.deepEqual([own?.kind, own?.level, own?.parent], ['priority', 'team', joint])
})

test('a question is answered once, and may be left open for later', () => {
  const question = questionAbout(reporting)
  const later = done(start, { edit: 'leave-open', question })
  assert.ok(openQuestionsOf(later).some(({ id }) => id === question))
  const answered = done(later, { edit: 'answer', question, answer: 'team' })
  assert.equal(nodeOf(answered, reporting)?.level, 'team')
  assert.equal(refusalOf({ edit: 'answer', question, answer: 'local' }, answered), 'intake.question-answered')
  assert.equal(refusalOf({ edit: 'answer', question, answer: 'misschien' }), 'intake.answer-unknown')
})

test('a question about something that was left out is no open question', () => {
  const after = done(start, { edit: 'leave-out', piece: reporting })
  assert.equal(openQuestionsOf(after).length, openQuestionsOf(start).length - 1)
})

test('a link goes along to what a plan was merged into, and is gone with a plan that was left out', () => {
  assert.equal(linksOf(start).length, 1)
  assert.equal(linksOf(done(start, { edit: 'merge', piece: strategy, into: joint })).length, 0)
  assert.equal(linksOf(done(start, { edit: 'leave-out', piece: strategy })).length, 0)
})

test('a change that somebody else was first with is refused, and nothing is overwritten', () => {
  const change = decideEdit(start, { edit: 'set-level', piece: reporting, level: 'region' })
  assert.ok(!isRefusal(change))
  const meanwhile = done(start, { edit: 'set-level', piece: reporting, level: 'team' })
  const after = applyChange(meanwhile, change)
  assert.deepEqual(isRefusal(after) && after.refused, 'intake.changed-meanwhile')
})

const pieceIds = start.pieces.map((piece) => piece.id)
const piece = fc.constantFrom(...pieceIds)
const parent = fc.option(piece, { freq: 8 })
const kind = fc.constantFrom(...nodeKinds)
const level = fc.constantFrom(...levels)
const question = fc.constantFrom(...start.questions.map((one) => one.id))
const answer = fc.constantFrom(...start.questions.flatMap((one) => one.options.map((option) => option.answer)))
const title = piece.chain((id) => {
  const words = start.pieces.find((one) => one.id === id)!.passage.text.split(' ')
  return fc.nat(words.length).map((count) => words.slice(0, count).join(' '))
})
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant('set-kind' as const), piece, kind }),
  fc.record({ edit: fc.constant('set-level' as const), piece, level }),
  fc.record({ edit: fc.constant('retitle' as const), piece, title }),
  fc.record({ edit: fc.constant('move' as const), piece, parent }),
  fc.record({ edit: fc.constant('merge' as const), piece, into: piece }),
  fc.record({ edit: fc.constant('split' as const), piece, followers: fc.array(piece, { maxLength: 2 }) }),
  fc.record({ edit: fc.constant('leave-out' as const), piece }),
  fc.record({ edit: fc.constant('take-in' as const), piece, kind }),
  fc.record({ edit: fc.constant('take-in' as const), piece }),
  fc.record({ edit: fc.constant('answer' as const), question, answer }),
  fc.record({ edit: fc.constant('leave-open' as const), question }),
)

function assertSound(proposal: Proposal): void {
  assert.deepEqual(
    proposal.pieces.map((one) => one.id),
    pieceIds,
  )
  assert.deepEqual(
    proposal.pieces.map((one) => one.passage),
    start.pieces.map((one) => one.passage),
  )
  const nodes = new Map(nodesOf(proposal).map((node) => [node.id, node]))
  for (const node of nodes.values()) {
    assert.ok(isWithin(node.title, node.passage.text), node.title)
    const seen = new Set<string>()
    for (let at = node; at.parent !== null; ) {
      assert.ok(!seen.has(at.id), 'a circle')
      seen.add(at.id)
      const above = nodes.get(at.parent)
      assert.ok(above && mayStandUnder(at.kind, above.kind), `${at.kind} under ${above?.kind}`)
      at = above
    }
  }
  const merged = proposal.pieces.filter((one) => one.state === 'merged')
  for (const one of merged) {
    const into = proposal.pieces.find((other) => other.id === one.into)
    assert.ok(into && into.state !== 'merged' && into.state !== 'unread', `${one.id} is a mention of ${into?.state}`)
  }
}

test('after any row of changes no piece is lost, no node stands under itself and every title is in its passage', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      let proposal = start
      for (const edit of edits) {
        const change = decideEdit(proposal, edit)
        if (isRefusal(change)) continue
        const after = applyChange(proposal, change)
        assert.ok(!isRefusal(after))
        assertSound(after)
        const back = applyChange(after, opposite(change))
        assert.deepEqual(back, proposal)
        proposal = after
      }
    }),
    { seed: 20240527, numRuns: 200 },
  )
})
