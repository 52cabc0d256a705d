import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { columnHead } from './column-head.ts'
import { roleOf } from './heading-role.ts'
import { labelOf } from './label.ts'
import { factLabels } from './lexicon-facts.ts'
import { opensWithProgress } from './progress.ts'

const mostWords = 12

/** What a line that begins in bold is called by it: `Havenscan` in **Havenscan.** Afgerond in november. */
export function boldTitle({ text, boldTo }: Block): string | undefined {
  if (boldTo === undefined || labelOf(text)) return undefined
  const [bold, rest] = [text.slice(0, boldTo), text.slice(boldTo)]
  const title = bold.replace(/[\s.:;–—-]+$/u, '')
  // In "**De gemeente** plaatst camera's" the sentence goes on: there bold letters stress, and name nothing.
  const isApart = /[.:;!–—-]$/u.test(bold) || /^\s*[(.:;–—-]|^\s+\p{Lu}/u.test(rest)
  return isApart && title.split(' ').length <= mostWords && !announces(title) ? title : undefined
}

/** **Afspraken** and **Trekker** say what follows, and are no name of it. */
function announces(title: string): boolean {
  const isShort = title.split(' ').length <= 2
  return (
    factLabels[plainWords(title)] !== undefined ||
    (isShort && columnHead(title) !== undefined) ||
    roleOf(title).role !== 'other'
  )
}

/** After its title an item tells how it stands with it: only what is being done has that. */
export function tellsProgress({ text, boldTo }: Block): boolean {
  return boldTo !== undefined && opensWithProgress(text.slice(boldTo))
}

/** Paragraphs under each other that each begin with a title of their own are a list, printed without its bullets. */
export function withEntries(blocks: readonly Block[]): readonly Block[] {
  const isEntry = blocks.map((block) => block.kind === 'paragraph' && boldTitle(block) !== undefined)
  return blocks.map((block, at) =>
    isEntry[at] && (isEntry[at - 1] || isEntry[at + 1]) ? { ...block, kind: 'item', depth: 1 } : block,
  )
}
