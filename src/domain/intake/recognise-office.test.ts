import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { openDocument } from '../../../test/office/open-document.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Block } from '../../kit/document/block.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'

const name = 'woudenberg-begroting-2024-trends.txt'

function blocksOf(bytes: Uint8Array): readonly Block[] {
  const read = readDocument({ name, bytes })
  assert.ok(!isRefusal(read))
  return read.blocks
}

const page = blocksOf(readFileSync(new URL(`../../../data/plan/${name}`, import.meta.url)))
const graph = (blocks: readonly Block[]) =>
  recognise(blocks).nodes.map(({ kind, level, title, parent }) => ({ kind, level, title, parent }))

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The block as somebody makes it in Word; a heading without a depth is a bold line. */
function inWord({ kind, depth, text }: Block): Paragraph {
  if (kind === 'item') return new Paragraph({ text, bullet: { level: depth - 1 } })
  if (kind !== 'heading') return new Paragraph(text)
  const heading = headings[depth - 1]
  return heading ? new Paragraph({ text, heading }) : new Paragraph({ children: [new TextRun({ text, bold: true })] })
}

test('the plan page of Woudenberg gives the same graph when it comes out of Word', async () => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: page.map(inWord) }] }))
  assert.deepEqual(graph(blocksOf(new Uint8Array(bytes))), graph(page))
  assert.ok(graph(page).length > 30)
})

function inWriter({ kind, depth, text }: Block): string {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (kind === 'item') {
    const item = `<text:list><text:list-item>`.repeat(depth)
    return `${item}<text:p>${words}</text:p>${'</text:list-item></text:list>'.repeat(depth)}`
  }
  if (kind !== 'heading') return `<text:p>${words}</text:p>`
  if (depth > 0) return `<text:h text:outline-level="${depth}">${words}</text:h>`
  return `<text:p><text:span text:style-name="T1">${words}</text:span></text:p>`
}

test('the plan page of Woudenberg gives the same graph when it comes out of Writer', () => {
  const automatic = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
  const bytes = openDocument({ kind: 'text', body: page.map(inWriter).join(''), automatic })
  assert.deepEqual(graph(blocksOf(bytes)), graph(page))
})
