import { isRefusal } from '../../src/kit/base/refusal.ts'
import type { ReadDocument } from '../../src/kit/document/read-document.ts'
import { readFile } from '../../src/kit/document/read-file.ts'
import { type PlacedSheet, placedPdf } from './placed.ts'

export async function readOf(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readFile({ name: 'plan.pdf', bytes })
  if (isRefusal(document)) throw new Error(document.refused)
  return document
}

/** What stands in a PDF, a line for each block: what it is, how deep, its words. */
export async function told(...sheets: readonly PlacedSheet[]): Promise<readonly string[]> {
  const { blocks } = await readOf(await placedPdf(sheets))
  return blocks.map(({ kind, depth, text }) => `${kind}${depth > 0 ? ` ${depth}` : ''}: ${text}`)
}
