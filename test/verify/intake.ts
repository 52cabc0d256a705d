/**
 * How well the intake reads documents that somebody labelled by hand. Usage: npm run verify:intake -- DIR [--errors] [--as-pdf a4|a5|columns|magazine]
 *
 * DIR holds documents, or the makers of documents that no editor shows (`labelled-document.ts`), each beside a `<name>.labels.json` with `{ nodes: [{ id, kind, title, level, parent, passage }] }`. Prints
 * precision, recall and F1 per kind over all of them, and the shares of levels and parents that are right among the nodes found.
 * `--errors` lists what was missed and what was too much, which one leaves off for documents that are put aside. `--as-pdf` first prints
 * what was read of each document, and reads that print: what is lost on the way, the reader of PDF lost.
 */
import { parseArgs } from 'node:util'
import { proposalJson } from '../../src/domain/intake/proposal-json.texts.ts'
import { recognise } from '../../src/domain/intake/recognise.ts'
import { nodeKinds } from '../../src/domain/intake/recognised.ts'
import { isRefusal } from '../../src/kit/base/refusal.ts'
import type { DocumentFile } from '../../src/kit/document/read-document.ts'
import { readFile } from '../../src/kit/document/read-file.ts'
import { type Judged, judge, type LabelledNode } from './intake-match.ts'
import { labelledDocuments } from './labelled-document.ts'
import { printedDocuments, printModes } from './printed-documents.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, 'as-pdf': { type: 'string' } },
})
const [dir] = positionals
const mode = values['as-pdf']
if (!dir || (mode !== undefined && !printModes.includes(mode))) {
  console.error(`Usage: npm run verify:intake -- DIR [--errors] [--as-pdf ${printModes.join('|')}]`)
  process.exit(2)
}

const judgements: Judged[] = []
let slowest = 0
const labelled = await labelledDocuments(dir)
for (const document of mode ? await printedDocuments(labelled, mode) : labelled) {
  const judged = judge(document.labels, await foundIn(document))
  judgements.push(judged)
  if (values.errors) listErrors(document.name, judged)
}

console.log(`${judgements.length} documents in ${dir}${mode ? `, printed as ${mode}` : ''}`)
console.log('kind        labels  found  right  precision  recall    F1')
for (const kind of nodeKinds) reportKind(kind)
const matches = judgements.flatMap((one) => one.matches)
reportShare('levels right among those found ', matches.filter((match) => match.isLevelRight).length)
reportShare('parents right among those found', matches.filter((match) => match.isParentRight).length)
console.log(`slowest document, after reading: ${slowest.toFixed(0)} ms of the processor`)

async function foundIn(document: DocumentFile): Promise<readonly LabelledNode[]> {
  const read = await readFile(document)
  if (isRefusal(read)) throw new Error(`${document.name}: ${read.refused}`)
  const before = process.cpuUsage()
  const { nodes } = proposalJson(recognise(read.blocks))
  const { user, system } = process.cpuUsage(before)
  slowest = Math.max(slowest, (user + system) / 1000)
  return nodes
}

function reportKind(kind: string) {
  const count = (of: (judged: Judged) => readonly { readonly kind: string }[]) =>
    judgements.flatMap(of).filter((node) => node.kind === kind).length
  const right = count(({ matches }) => matches.map(({ label }) => label))
  const labels = right + count(({ missed }) => missed)
  const found = right + count(({ extra }) => extra)
  const [precision, recall] = [right / found, right / labels]
  const f1 = (2 * right) / (labels + found)
  const counts = [labels, found, right].map((number) => String(number).padStart(7)).join('')
  console.log(`${kind.padEnd(10)}${counts}  ${[precision, recall, f1].map(percent).join('  ')}`)
}

function reportShare(name: string, right: number) {
  console.log(`${name} ${percent(right / matches.length)} (${right} of ${matches.length})`)
}

function percent(share: number): string {
  return Number.isNaN(share) ? '       -' : `${(share * 100).toFixed(1)}%`.padStart(8)
}

function listErrors(name: string, { matches, missed, extra }: Judged) {
  const say = (node: LabelledNode) => `${node.kind} ${node.level}: ${node.title.slice(0, 110)}`
  console.log(`\n${name}`)
  for (const node of missed) console.log(`  missed  ${say(node)}`)
  for (const node of extra) console.log(`  extra   ${say(node)}`)
  for (const { label, found, isLevelRight, isParentRight } of matches) {
    if (!isLevelRight) console.log(`  level   ${say(found)} (is ${label.level})`)
    if (!isParentRight) console.log(`  parent  ${say(found)}`)
  }
}
