import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { recognise } from '../../src/domain/intake/recognise.ts'
import type { RecognisedNode } from '../../src/domain/intake/recognised.ts'
import { isRefusal } from '../../src/kit/base/refusal.ts'
import { readDocument } from '../../src/kit/document/read-document.ts'

/**
 * A plan in running text, as it is built here: chapters with a heading, paragraphs of sentences that tell goals and actions among sentences
 * that tell nothing, bullets under a heading that says what they are, and tables. A line is a sentence, a bullet or a row.
 *
 * What carries from one line to another is only what a reader would carry too:
 * - what stands under a heading points to that heading, by its place, whatever its words are now;
 * - what stands further on in the same paragraph or table has the same words at another distance from its start;
 * - a table right under a paragraph that tells a goal is for that goal: there a goal is changed into another goal, and no goal becomes one.
 */
interface Line {
  readonly text: string
  /** Another text for the same line. It may no longer be a node. */
  readonly changed: string
  /** Another text of the same sort. */
  readonly alike: string
}
type Part =
  | { readonly form: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly form: 'list' | 'table'; readonly lines: readonly Line[] }
interface Chapter {
  readonly heading: Line
  readonly parts: readonly Part[]
}

const subjects = ['de haven', 'het plein', 'de stationsbuurt', 'het buitengebied', 'de sportvelden', 'het winkelhart']
const names = [
  'Jeugd en alcohol',
  'Drugs in de wijk',
  'Inbraak en diefstal',
  'Geweld in de nacht',
  'Online oplichting',
  'Mensenhandel',
]
const subject = fc.constantFrom(...subjects)
const year = fc.integer({ min: 2026, max: 2031 })

const line = (...sorts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<Line> =>
  fc.oneof(...sorts.map((sort) => fc.record({ text: sort, alike: sort, changed: fc.oneof(...sorts) })))
const wish = subject.map((what) => `Wij willen dat bewoners zich veilig voelen in ${what}.`)
const aim = fc
  .tuple(year, subject)
  .map(([when, what]) => `In ${when} is het aantal meldingen over ${what} met 10% gedaald.`)
const deed = subject.map((what) => `De gemeente plaatst drie lampen langs ${what}.`)
const told = subject.map((what) => `Over ${what} is in de bibliotheek een folder te krijgen.`)
const sentence = line(fc.oneof(wish, aim), deed, told)
const bullet = line(
  subject.map((what) => `Rondgang organiseren door ${what}`),
  subject.map((what) => `Camera bij ${what}`),
)
const row = line(fc.tuple(subject, year).map(([what, when]) => `| Rondgang door ${what} | politie | ${when} |`))

const part = fc.oneof(
  fc.record({ form: fc.constant('paragraph' as const), lines: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
  fc.record({ form: fc.constant('list' as const), lines: fc.array(bullet, { minLength: 1, maxLength: 4 }) }),
  fc.record({ form: fc.constant('table' as const), lines: fc.array(row, { minLength: 1, maxLength: 4 }) }),
)
function headingOf(name: string): Line {
  const changed = `## Prioriteit: ${name} en wat erbij hoort`
  return { text: `## Prioriteit: ${name}`, changed, alike: changed }
}

const chapters = fc.shuffledSubarray(names, { minLength: 2, maxLength: 4 }).chain((headings) =>
  fc.tuple(
    ...headings.map((name) =>
      fc.record({
        heading: fc.constant(headingOf(name)),
        parts: fc.array(part, { minLength: 1, maxLength: 3 }),
      }),
    ),
  ),
)

const printPart = ({ form, lines }: Part, say: (line: Line) => string): string => {
  if (form === 'paragraph') return lines.map(say).join(' ')
  if (form === 'list') return `### Acties\n\n${lines.map((one) => `- ${say(one)}`).join('\n')}`
  return `| Actie | Trekker | Planning |\n|---|---|---|\n${lines.map(say).join('\n')}`
}

function print(plan: readonly Chapter[], change?: { readonly line: Line; readonly into: string }): string {
  const say = (one: Line) => (one === change?.line ? change.into : one.text)
  const body = plan.flatMap(({ heading, parts }) => [say(heading), ...parts.map((one) => printPart(one, say))])
  return ['# Integraal Veiligheidsplan Noord 2026-2029', ...body].join('\n\n')
}

function nodesIn(markdown: string): readonly RecognisedNode[] {
  const read = readDocument({ name: 'plan.md', bytes: new TextEncoder().encode(markdown) })
  assert.ok(!isRefusal(read))
  return recognise(read.blocks).nodes
}

/** Every node of another line, byte for byte: its number is left out, and its parent told by the place where that stands. */
function others(nodes: readonly RecognisedNode[], isOwn: (node: RecognisedNode) => boolean): readonly string[] {
  const blockOf = new Map(nodes.map(({ id, passage }) => [id, passage.place.block]))
  return nodes
    .filter((node) => !isOwn(node))
    .map(({ id: _, parent, passage: { from: __, to: ___, ...passage }, ...node }) =>
      JSON.stringify({ ...node, passage, under: parent && blockOf.get(parent) }),
    )
}

/** A plan, one of its lines, and what that line is changed into. */
const changes = chapters.chain((plan) => {
  const lines = plan.flatMap(({ heading, parts }) => [
    { line: heading, into: heading.changed },
    ...parts.flatMap(({ form, lines: own }, at) => {
      const isAboveTable = form === 'paragraph' && parts[at + 1]?.form === 'table'
      return own.map((one) => ({ line: one, into: isAboveTable ? one.alike : one.changed }))
    }),
  ])
  return fc.record({ plan: fc.constant(plan), change: fc.constantFrom(...lines) })
})

test('a changed sentence, bullet, row or heading in running text changes only its own nodes', () => {
  let [nodesSeen, changesSeen] = [0, 0]
  fc.assert(
    fc.property(changes, ({ plan, change }) => {
      const [before, after] = [nodesIn(print(plan)), nodesIn(print(plan, change))]
      const isOwn = ({ passage }: RecognisedNode) =>
        [change.line.text, change.into].some((text) => bare(text) === bare(passage.text))
      assert.deepEqual(others(after, isOwn), others(before, isOwn))
      nodesSeen += before.length
      changesSeen += JSON.stringify(before) === JSON.stringify(after) ? 0 : 1
    }),
    { seed: 20261125, numRuns: 200 },
  )
  // The property says something only where there are nodes, and where most changes change one.
  assert.ok(nodesSeen > 1_000 && changesSeen > 100, `${nodesSeen} nodes, ${changesSeen} changes`)
})

const bare = (text: string) =>
  text
    .replace(/[#|\t-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
