import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentFile } from '../../src/kit/document/read-document.ts'
import type { LabelledNode } from './intake-match.ts'

export interface LabelledDocument extends DocumentFile {
  readonly labels: readonly LabelledNode[]
}

/** A file that only a program can make has its maker beside its labels: `<name>.docx.ts`, with a function `bytes`. */
interface Maker {
  bytes(): Uint8Array | Promise<Uint8Array>
}

const labelEnd = '.labels.json'

/** The documents of a folder in the order of their names, each with what somebody found in it by hand; `isWanted` saves making the others. */
export async function labelledDocuments(
  dir: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<readonly LabelledDocument[]> {
  const files = readdirSync(dir).toSorted()
  const labelled = files.filter((file) => file.endsWith(labelEnd)).map((file) => file.slice(0, -labelEnd.length))
  const documents: LabelledDocument[] = []
  // One after the other: a maker of a PDF opens a browser.
  for (const base of labelled) {
    const file = files.find((one) => one.startsWith(`${base}.`) && !one.endsWith(labelEnd))
    if (!file) throw new Error(`no document beside ${base}${labelEnd} in ${dir}`)
    const name = file.replace(/\.ts$/, '')
    if (!isWanted(name)) continue
    const { nodes: labels } = JSON.parse(readFileSync(join(dir, `${base}${labelEnd}`), 'utf8')) as {
      nodes: readonly LabelledNode[]
    }
    documents.push({ name, bytes: await bytesOf(join(dir, file)), labels })
  }
  return documents
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (!path.endsWith('.ts')) return readFileSync(path)
  const maker = (await import(pathToFileURL(resolve(path)).href)) as Maker
  return new Uint8Array(await maker.bytes())
}
