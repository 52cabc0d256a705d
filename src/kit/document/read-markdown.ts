import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { isRefusal, type Refusal, refuse } from '../base/refusal.ts'
import type { Block, Draft } from './block.ts'
import { numberBlocks } from './block.ts'
import { mostMarkdownCharacters, mostMarkdownLines, mostMarkdownMarks } from './limits.ts'
import { linesOf } from './lines.ts'
import { withNotes } from './note-marks.ts'
import { readPipeTable } from './pipe-table.ts'
import { type RunLine, runToDrafts } from './run.ts'
import { tidy } from './words.ts'

/**
 * Markdown as blocks. Only its blocks are parsed: marks inside a line are taken away by `plainInline`, since the parser takes 76 s for
 * 80 KB of stray asterisks. The text goes in pieces of at most about a hundred lines for the same reason: a list of 10,000 nested
 * lines took 64 s in one piece and takes 1 s in pieces (November 2026, two cores).
 */
export function readMarkdown(
  text: string,
): readonly Block[] | Refusal<'document.too-long' | 'document.nested-too-deep'> {
  if (text.length > mostMarkdownCharacters) return refuse('document.too-long')
  const lines = linesOf(text, mostMarkdownLines)
  if (isRefusal(lines)) return lines
  if (lines.some((line) => marksBefore(line) > mostMarkdownMarks)) return refuse('document.nested-too-deep')

  const drafts = inPieces(lines).flatMap(({ from, to }) => draftsOf(lines.slice(from, to).join('\n'), from))
  return numberBlocks(withNotes(drafts))
}

/** Marks of quotes and lists before the text of a line: `> - - text` has three. */
function marksBefore(line: string): number {
  return (/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s*)*/.exec(line)?.[0] ?? '').match(/[->*+]|\d+/g)?.length ?? 0
}

const wantedLines = 100

/** Cuts where a line starts at the margin after an empty line, or at the margin, or anywhere, whichever comes first in time. */
function inPieces(lines: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    const length = at - from
    const isAtMargin = /^\S/.test(lines[at] ?? '')
    const isAfterBlank = (lines[at - 1] ?? '').trim() === ''
    const mayCut = (length >= wantedLines / 2 && isAtMargin && isAfterBlank) || (length >= wantedLines && isAtMargin)
    if (at === lines.length || mayCut || length >= wantedLines * 2) {
      pieces.push({ from, to: at })
      from = at
    }
  }
  return pieces
}

const blocksOnly: Options = {
  extensions: [
    {
      disable: {
        null: [
          'attention',
          'labelStartLink',
          'labelStartImage',
          'labelEnd',
          'autolink',
          'htmlText',
          'codeText',
          'definition',
        ],
      },
    },
  ],
}

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree | Tree['children'][number]

function draftsOf(markdown: string, linesBefore: number): readonly Draft[] {
  const drafts: Draft[] = []
  const walk = (node: Node, itemDepth: number, isFirstOfItem: boolean) => {
    const lines = node.position
      ? ([node.position.start.line + linesBefore, node.position.end.line + linesBefore] as const)
      : ([1, 1] as const)
    if (node.type === 'heading') {
      drafts.push({ kind: 'heading', depth: node.depth, text: plainInline(inlineText(node)), lines })
    } else if (node.type === 'paragraph' || node.type === 'code') {
      const kind = isFirstOfItem ? 'item' : 'paragraph'
      const source = node.type === 'code' ? node.value : inlineText(node)
      const table = node.type === 'paragraph' ? readPipeTable(sourceText(node).split('\n'), plainInline) : undefined
      if (table) {
        drafts.push({ ...table, lines })
        return
      }
      drafts.push(...runToDrafts(runLines(source), kind, itemDepth).map((draft) => ({ ...draft, lines })))
    } else if (node.type === 'list') {
      for (const item of node.children) {
        for (const [index, child] of item.children.entries()) walk(child, itemDepth + 1, index === 0)
      }
    } else if ('children' in node) {
      for (const child of node.children) walk(child as Node, itemDepth, false)
    }
  }
  walk(fromMarkdown(markdown, blocksOnly), 0, false)
  return drafts
}

function sourceText(node: {
  readonly children: readonly { readonly type: string; readonly value?: string }[]
}): string {
  return node.children.map((child) => child.value ?? '\n').join('')
}

/** The characters of a heading or paragraph; a forced line end stays a line end. */
function inlineText(node: {
  readonly children: readonly { readonly type: string; readonly value?: string }[]
}): string {
  return node.children.map((child) => (child.type === 'break' ? '\n' : softLines(child.value ?? ''))).join('')
}

/** Lines that are each wholly bold are printed under each other by who wrote them: two headings, or a title and what is under it. */
function softLines(source: string): string {
  const isEachBold = source.split('\n').every((line) => /^\s*(\*\*|__)(?!\s)[^*_]+\1 ?:?\s*$/.test(line))
  const isEachNumbered =
    source.includes('\n') && source.split('\n').every((line) => /^\s*(?:[A-Z]|\d{1,2})(?:\.\d{1,2})+\.?\s/.test(line))
  return isEachBold || isEachNumbered ? source : source.replaceAll('\n', ' ')
}

function runLines(source: string): readonly RunLine[] {
  return source.split(/\n|<br\s*\/?>/i).map((line) => {
    const isBold = /^(\*\*|__)(?!\s)[^*_]+\1 ?:?$/.test(tidy(line))
    const lead = /^\s*(\*\*|__)(?!\s)([^*_]+)\1/.exec(line)?.[2]
    return { text: plainInline(line), isBold, ...(lead && { lead: plainInline(lead) }) }
  })
}

/** A line without the marks of emphasis, links, pictures, code and HTML. Only what reads on is kept. */
function plainInline(text: string): string {
  return text
    .replace(/<[a-z/!][^<>]{0,500}>/gi, '')
    .replace(/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '')
    .replace(/\[([^[\]]{1,500})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/\*\*|__|~~|`+/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
}
