import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { applyChange, decideEdit } from './edit-proposal.ts'
import { compareVersions, earlierOf, type Written } from './new-version.ts'
import { leftOutOf, nodesOf, type Proposal, proposalOf, unreadOf } from './proposal.ts'
import { recognise } from './recognise.ts'
import { nodeKinds } from './recognised.ts'

interface Chapter {
  readonly theme: string
  readonly actions: readonly string[]
}

const themes = [
  'Woninginbraken',
  'Jeugdoverlast',
  'Veilig uitgaan',
  'Online oplichting',
  'Huiselijk geweld',
  'Vandalisme',
]
const verbs = ['controleert', 'bezoekt', 'spreekt', 'onderzoekt']
const objects = [
  'winkels',
  'scholen',
  'verenigingen',
  'ondernemers',
  'huurders',
  'ouders',
  'jongerenwerkers',
  'wijkteams',
]
const times = ['elke maand', 'twee keer per jaar', 'na de zomer', 'in het voorjaar']

const action = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.constantFrom(...times))
  .map(([verb, object, time]) => `De politie ${verb} ${object} ${time}`)
const plan = fc
  .uniqueArray(fc.constantFrom(...themes), { minLength: 1, maxLength: 5 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((theme) =>
        fc
          .uniqueArray(action, { minLength: 1, maxLength: 5 })
          .map((actions): Chapter => ({ theme, actions: actions.map((one) => `${one} (${theme.toLowerCase()})`) })),
      ),
    ),
  )

const textOf = (chapters: readonly Chapter[]) =>
  [
    '# Integraal veiligheidsplan Voorbeeldstad 2028-2031',
    '## Prioriteiten',
    ...chapters.flatMap(({ theme, actions }) => [
      `### ${theme}`,
      '#### Maatregelen',
      actions.map((one) => `- ${one}`).join('\n'),
    ]),
  ].join('\n\n')

function read(chapters: readonly Chapter[]): Proposal {
  const document = readDocument({ name: 'plan.md', bytes: Buffer.from(textOf(chapters)) })
  assert.ok(!isRefusal(document))
  return proposalOf(recognise(document.blocks))
}

const writtenFrom = (proposal: Proposal): readonly Written[] =>
  nodesOf(proposal).map(({ id, kind, title, passage }) => ({ id: `e-${id}`, kind, title, passage: passage.text }))
const titleIn = (proposal: Proposal, id: string) => proposal.pieces.find((piece) => piece.id === id)?.title

const nothing = { changed: [], fresh: [], gone: [], unread: [] }
const proposedBy = ({ same: _, ...news }: ReturnType<typeof compareVersions>) => news

test('the same document once more proposes nothing, whatever somebody changed in the proposal before', () => {
  const edit = fc.record({
    at: fc.nat(60),
    kind: fc.constantFrom(...nodeKinds),
    does: fc.constantFrom('set-kind' as const, 'leave-out' as const),
  })
  fc.assert(
    fc.property(plan, fc.array(edit, { maxLength: 6 }), (chapters, edits) => {
      let before = read(chapters)
      for (const { at, kind, does } of edits) {
        const node = nodesOf(before)[at]
        if (!node) continue
        const change = decideEdit(
          before,
          does === 'set-kind' ? { edit: does, piece: node.id, kind } : { edit: does, piece: node.id },
        )
        if (isRefusal(change)) continue
        const after = applyChange(before, change)
        assert.ok(!isRefusal(after))
        before = after
      }
      const passedOver = new Set([...leftOutOf(before), ...unreadOf(before)].map((piece) => piece.passage.text))
      const compared = compareVersions(read(chapters).pieces, writtenFrom(before), (text) => passedOver.has(text))
      assert.deepEqual(proposedBy(compared), nothing)
    }),
    { seed: 20261125, numRuns: 40 },
  )
})

test('a changed line in the document proposes only its own change', () => {
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), (chapters, inChapter, atLine) => {
      const c = inChapter % chapters.length
      const a = atLine % chapters[c]!.actions.length
      const line = chapters[c]!.actions[a]!
      const changedLine = line.replace(/\((.+)\)$/, 'samen met de gemeente ($1)')
      const next = chapters.map((chapter, i) =>
        i === c ? { ...chapter, actions: chapter.actions.map((one, j) => (j === a ? changedLine : one)) } : chapter,
      )
      const [before, now] = [read(chapters), read(next)]
      const { changed, fresh, gone } = compareVersions(now.pieces, writtenFrom(before))
      assert.deepEqual([fresh, gone], [[], []])
      assert.deepEqual(
        changed.map(({ piece, written }) => [titleIn(now, piece), titleIn(before, written.slice(2))]),
        [
          [
            nodesOf(now).find(({ passage }) => passage.text === changedLine)!.title,
            nodesOf(before).find(({ passage }) => passage.text === line)!.title,
          ],
        ],
      )
    }),
    { seed: 20261125, numRuns: 40 },
  )
})

test('a changed line in the document changes only its own node of what is recognised', () => {
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), action, (chapters, inChapter, atLine, other) => {
      const c = inChapter % chapters.length
      const a = atLine % chapters[c]!.actions.length
      const next = chapters.map((chapter, i) =>
        i === c
          ? { ...chapter, actions: chapter.actions.map((one, j) => (j === a ? `${other}, ook in het weekend` : one)) }
          : chapter,
      )
      const line = chapters[c]!.actions[a]!
      const [before, now] = [nodesOf(read(chapters)), nodesOf(read(next))]
      assert.equal(now.length, before.length)
      for (const [i, node] of before.entries()) if (node.passage.text !== line) assert.deepEqual(now[i], node)
    }),
    { seed: 20261125, numRuns: 40 },
  )
})

test('reading the same document twice gives the same bytes', () => {
  fc.assert(
    fc.property(plan, (chapters) => {
      assert.equal(JSON.stringify(read(chapters)), JSON.stringify(read(chapters)))
    }),
    { seed: 20261125, numRuns: 30 },
  )
})

test('what is new is proposed, and what the document says no more is named and stays', () => {
  const [before, now] = [
    read([{ theme: 'Vandalisme', actions: ['De politie bezoekt scholen elke maand', 'De gemeente spreekt ouders'] }]),
    read([
      { theme: 'Vandalisme', actions: ['De politie bezoekt scholen elke maand', 'Halt geeft lessen op het plein'] },
    ]),
  ]
  const { changed, fresh, gone } = compareVersions(now.pieces, writtenFrom(before))
  assert.deepEqual(changed, [])
  assert.deepEqual(
    fresh.map((id) => titleIn(now, id)),
    ['Halt geeft lessen op het plein'],
  )
  assert.deepEqual(
    gone.map((id) => titleIn(before, id.slice(2))),
    ['De gemeente spreekt ouders'],
  )
})

test('a change that somebody leaves out changes nothing, and what it would have changed is not gone', () => {
  const chapters = (line: string) => [{ theme: 'Vandalisme', actions: ['De gemeente spreekt ouders', line] }]
  const before = read(chapters('De politie bezoekt scholen elke maand'))
  const now = read(chapters('De politie bezoekt scholen elke week'))
  const written = writtenFrom(before)
  const piece = nodesOf(now).find(({ title }) => title.endsWith('elke week'))!.id
  assert.equal(compareVersions(now.pieces, written).changed[0]?.piece, piece)
  const change = decideEdit(now, { edit: 'leave-out', piece })
  assert.ok(!isRefusal(change))
  const after = applyChange(now, change)
  assert.ok(!isRefusal(after))
  assert.deepEqual(proposedBy(compareVersions(after.pieces, written)), nothing)
})

test('a document is a new version of one with its name, or of one with mostly the same passages', () => {
  const before = [
    { id: 'a', name: 'de begroting 2026', passages: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'] },
    { id: 'b', name: 'Het jaarplan', passages: ['acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien'] },
  ]
  assert.equal(earlierOf({ name: 'het Jaarplan', passages: ['iets anders'] }, before), 'b')
  assert.equal(earlierOf({ name: 'begroting 2027', passages: ['een', 'twee', 'drie', 'vier', 'nieuw'] }, before), 'a')
  assert.equal(earlierOf({ name: 'een mail', passages: ['een', 'zeven'] }, before), undefined)
  assert.equal(
    earlierOf({ name: 'een mail', passages: ['een'] }, [{ id: 'c', name: 'x', passages: ['een'] }]),
    undefined,
  )
})
