import assert from 'node:assert/strict'
import { isRefusal, withFacts } from '../../src/kit/base/refusal.ts'
import { documentRefusals } from '../../src/kit/document/document.texts.ts'
import { readApart } from '../../src/kit/document/read-apart.ts'
import { readingBounds } from '../../src/kit/document/reading-bounds.ts'
import { watchChildren } from './peak.ts'

const mostSeconds = 10
const mostMegabytes = 500

/** What became of a file, read apart: the refusal, or how many blocks it gave. Time and memory are printed and held to their bounds. */
export async function fateOf(
  what: string,
  name: string,
  bytes: Uint8Array,
  bounds = readingBounds,
): Promise<string | number> {
  const watch = watchChildren()
  const read = await readApart({ name, bytes }, undefined, bounds)
  const { seconds, megabytes } = watch.stop()
  console.log(
    `# ${what}: ${isRefusal(read) ? read.refused : 'read'}, ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`,
  )
  assert.ok(!(seconds > mostSeconds), `${what} took ${seconds} s`)
  assert.ok(!(megabytes > mostMegabytes), `${what} took ${megabytes} MB`)
  if (!isRefusal(read)) return read.document.blocks.length
  for (const sentence of Object.values(documentRefusals[read.refused])) {
    assert.doesNotMatch(withFacts(String(sentence), read.facts), /\{\w+\}/)
  }
  return read.refused
}
