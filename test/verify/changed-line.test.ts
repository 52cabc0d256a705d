import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { recognise } from '../../src/domain/intake/recognise.ts'
import type { RecognisedNode } from '../../src/domain/intake/recognised.ts'
import { isRefusal } from '../../src/kit/base/refusal.ts'
import type { Block } from '../../src/kit/document/block.ts'
import { readDocument } from '../../src/kit/document/read-document.ts'
import { labelledDocuments } from './labelled-document.ts'

/** Kinds that nothing else is told by: a priority or a plan names what other lines are about, an action does not. */
const leaves = new Set(['trend', 'principle', 'goal', 'action', 'line'])

// A PDF would need a browser to print it.
const isOther = (name: string) => !name.endsWith('.pdf')
const labelled = await labelledDocuments(fileURLToPath(new URL('intake/tuning', import.meta.url)), isOther)
const documents = labelled.map(({ name, bytes }): readonly Block[] => {
  const read = readDocument({ name, bytes })
  assert.ok(!isRefusal(read), name)
  return read.blocks
})

/** A document, and the place of a block in it that holds nodes of those kinds only. */
const changes = fc.constantFrom(...documents).chain((blocks) => {
  const { nodes } = recognise(blocks)
  const held = blocks.filter(({ kind, place }, index) => {
    // A paragraph before a list or a table says what that is.
    if (kind === 'paragraph' && ['item', 'table'].includes(blocks[index + 1]?.kind ?? '')) return false
    const here = nodes.flatMap((node) => [node, ...node.mentions.map((mention) => ({ ...mention, kind: node.kind }))])
    const kinds = here.filter((node) => node.passage.place.block === place.block).map((node) => node.kind)
    return kind !== 'table' && kind !== 'heading' && kinds.length > 0 && kinds.every((one) => leaves.has(one))
  })
  return fc.record({
    blocks: fc.constant(blocks),
    changed: held.length > 0 ? fc.constantFrom(...held) : fc.constant(undefined),
  })
})

test('a changed line in a document changes only its own nodes', () => {
  fc.assert(
    fc.property(changes, ({ blocks, changed }) => {
      fc.pre(changed !== undefined)
      const after = blocks.map((block) => (block === changed ? { ...block, text: changeOf(block.text) } : block))
      assert.deepEqual(othersIn(after, changed!), othersIn(blocks, changed!))
    }),
    { seed: 20261125, numRuns: 150 },
  )
})

/** Another number or name in it: what an adviser changes when a plan is revised. */
function changeOf(text: string): string {
  return text.replace(/(\S+)\s+(\S+)$/, '$1 xylofoon $2')
}

function othersIn(blocks: readonly Block[], changed: Block) {
  const { nodes } = recognise(blocks)
  const titles = new Map(nodes.map((node) => [node.id, node]))
  const say = ({ kind, level, title, rule, parent, passage }: RecognisedNode) => {
    const above = parent === null ? undefined : titles.get(parent)
    const isOwn = above?.passage.place.block === changed.place.block
    return [passage.place.block, kind, level, title, rule, isOwn ? 'the changed one' : above?.title].join(' | ')
  }
  return nodes.filter((node) => node.passage.place.block !== changed.place.block).map(say)
}
