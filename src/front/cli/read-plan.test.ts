import assert from 'node:assert/strict'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { watchChildren } from '../../../test/office/peak.ts'
import { p, r, wordFile } from '../../../test/office/word.ts'
import { driehoek } from '../../../test/terminal.ts'
import { proposalTree } from './proposal-tree.ts'

const planPage = fileURLToPath(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'driehoek-lees-'))
})
after(() => rm(folder, { recursive: true }))

test('the plan page of Woudenberg gives its five priorities at their levels, the same bytes each time', async () => {
  const first = await driehoek(['plan', 'lees', planPage, '--json'])
  const second = await driehoek(['plan', 'lees', '-', '--json'], { input: await readFile(planPage, 'utf8') })
  assert.deepEqual(second, first)
  assert.deepEqual([first.exit, first.err], [0, ''])

  const proposal = JSON.parse(first.out)
  assert.deepEqual(Object.keys(proposal), ['nodes', 'links', 'unread', 'questions'])
  const priorities = proposal.nodes.filter(({ kind }: { kind: string }) => kind === 'priority')
  const levels = priorities.map(({ level }: { level: string }) => level).sort()
  assert.deepEqual(levels, ['local', 'region', 'region', 'region', 'team'])
})

test('for people it is a tree, with what is asked and what was not understood', async () => {
  const { exit, out } = await driehoek(['plan', 'lees', planPage])
  assert.equal(exit, 0)
  assert.match(out, /^ {4}prioriteit \(regio\): Digitale veiligheid en cybercriminaliteit$/m)
  assert.match(out, /^Vragen$[\s\S]*Verhogen meldingsbereidheid[\s\S]*Voorgesteld: lokaal/m)
  assert.match(out, /^Niet begrepen$[\s\S]*Per gemeente is er dan ruimte voor een lokale prioriteit/m)
})

test('what cannot be read is refused with the reason and the way out', async () => {
  const huge = join(folder, 'huge.txt')
  const file = await open(huge, 'w')
  await file.truncate(50 * 1024 * 1024)
  await file.close()
  const refusals: readonly (readonly [path: string, says: RegExp])[] = [
    [huge, /te groot\nHet is 50 MB; er past hoogstens 20 MB/],
    [join(folder, 'nergens.txt'), /nergens\.txt bestaat niet/],
    ['-', /leeg/],
  ]
  for (const [path, says] of refusals) {
    const { exit, out, err } = await driehoek(['plan', 'lees', path, '--json'])
    assert.deepEqual([exit, out], [1, ''], path)
    assert.match(err, says)
  }
})

test('a Word file gives its proposal, and what was left out of it is said beside the answer', async () => {
  const path = join(folder, 'plan.docx')
  const lines = [
    p('Integraal veiligheidsplan 2027-2030', '<w:outlineLvl w:val="0"/>'),
    p('Prioriteiten', '<w:outlineLvl w:val="1"/>'),
    p('• Veilig uitgaan'),
    p(r('Vervallen', '<w:strike/>')),
  ]
  await writeFile(path, wordFile({ body: lines.join('') }))
  const { exit, out, err } = await driehoek(['plan', 'lees', path, '--json'])
  assert.equal(exit, 0)
  assert.ok(JSON.parse(out).nodes.some(({ title }: { title: string }) => title === 'Veilig uitgaan'))
  assert.match(err, /^Er is 1 stuk doorgehaald\. Doorgehaalde tekst namen we niet mee\.\n$/)
})

test('a file that is meant to do harm ends with exit 1 and a way out, in time and in bounds', async () => {
  const path = join(folder, 'bom.docx')
  await writeFile(path, wordFile({ body: p('Een plan.'), extra: { 'word/comments.xml': new Uint8Array(300_000_000) } }))
  const watch = watchChildren()
  const { exit, out, err } = await driehoek(['plan', 'lees', path])
  const { seconds, megabytes } = watch.stop()
  console.log(`# a zip bomb in the terminal: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`)
  assert.deepEqual([exit, out], [1, ''])
  assert.match(err, /bij het uitpakken te groot[\s\S]*plak de tekst/)
  assert.ok(!(seconds > 10) && !(megabytes > 500))
})

test('a proposal without questions has no heading for them', () => {
  const node = { id: 'n1', kind: 'plan', level: 'local', title: 'Plan', parent: null, period: '2027', lead: 'Zeist' }
  const tree = proposalTree({ nodes: [node], links: [], unread: [], questions: [] }, (word) => word)
  assert.equal(
    tree,
    '1 onderdeel, 0 vragen, 0 passages niet begrepen. Er is niets bewaard.\n\nVoorstel\n  plan (local): Plan — 2027, trekker Zeist',
  )
})
