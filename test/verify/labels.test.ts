import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { nodeKinds } from '../../src/domain/intake/recognised.ts'
import type { LabelledNode } from './intake-match.ts'

const levels = ['national', 'region', 'team', 'local']
const folders = ['tuning', 'aside', 'aside-2'].map((name) => new URL(`intake/${name}/`, import.meta.url))

/** What is wrong with the labels of a document, a sentence each. */
function problemsOf(nodes: readonly LabelledNode[]): readonly string[] {
  const ids = new Set(nodes.map(({ id }) => id))
  return [
    ...(ids.size < nodes.length ? ['an id stands twice'] : []),
    ...nodes.flatMap(({ id, kind, level, parent, title, passage }) => [
      ...(nodeKinds.some((one) => one === kind) ? [] : [`${id} has the unknown kind ${kind}`]),
      ...(levels.includes(level) ? [] : [`${id} has the unknown level ${level}`]),
      ...(parent === null || (ids.has(parent) && parent !== id)
        ? []
        : [`${id} stands under ${parent}, which is no label`]),
      ...(title && passage ? [] : [`${id} has no title or no passage`]),
    ]),
  ]
}

test('every labelled document has labels of known kinds and levels, each under a label or under none', () => {
  for (const folder of folders) {
    const files = readdirSync(folder)
    for (const file of files.filter((name) => name.endsWith('.labels.json'))) {
      const { nodes } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { nodes: readonly LabelledNode[] }
      assert.deepEqual(problemsOf(nodes), [], file)
      const documents = files.filter((name) => name.startsWith(file.replace('labels.json', '')) && name !== file)
      assert.equal(documents.length, 1, `${file} must stand beside one document`)
    }
  }
})
