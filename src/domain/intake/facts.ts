import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { holdersIn } from './holders.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import { type FactRole, factLabels, unknownWords } from './lexicon-facts.ts'
import { pieceOf, rowPassages } from './passage.ts'
import type { Passage } from './recognised.ts'

/** What a table of facts says of the thing that it stands under, each in a literal piece of its cell. */
export type Facts = ReadonlyMap<FactRole, Passage>

/**
 * A table of two columns that says of one thing what its level, period, lead and so on are: a label in each row, all of them known, none
 * twice. A row that says that something is not known is read, and tells nothing.
 */
export function factsOf(block: Block | undefined): Facts | undefined {
  const { rows = [] } = block ?? {}
  const labels = rows.map((row) => factLabels[plainWords(row[0]?.text ?? '')])
  const areFacts =
    rows.length > 0 && rows.every((row) => row.length === 2) && labels.every((label) => label !== undefined)
  if (!block || !areFacts || rows.some((row) => row[0]!.from === row[1]!.from)) return undefined
  const facts = new Map<FactRole, Passage>()
  for (const [at, [, cell]] of rows.entries()) {
    const role = labels[at]!
    if (cell && !saysUnknown(cell.text) && !facts.has(role)) facts.set(role, pieceOf(block, cell.from, cell.to))
  }
  return facts
}

/** Rows that are read, and tell nothing of the plan: that something is not known, or how old the paper is. */
export function idleRows(table: Block): readonly Passage[] {
  return rowPassages(table).flatMap((passage, at) => {
    const [label, cell] = table.rows![at]!
    const isIdle = saysUnknown(cell?.text ?? '') || factLabels[plainWords(label?.text ?? '')] === 'about-document'
    return passage && isIdle ? [passage] : []
  })
}

/** *Niet bekend*, *n.t.b.*, a dash: it says aloud that nobody knows. */
export function saysUnknown(text: string): boolean {
  const plain = plainWords(text)
  return plain === '' || unknownWords.test(plain)
}

/** What facts say of a node itself. */
export function told(facts: Facts) {
  const level = levelIn(facts.get('level'))
  const owner = facts.get('owner')?.text
  // What is local has an owner; what is shared has somebody who moves it.
  const isLocal = level === 'local'
  return known({
    level,
    saysLevel: level && (true as const),
    whose: isLocal ? owner : undefined,
    lead: facts.get('lead')?.text ?? (isLocal ? undefined : owner),
    period: facts.get('period')?.text,
  })
}

export const levelIn = (passage: Passage | undefined): Level | undefined => passage && levelOf(passage.text)

/** The bodies that a cell sums up: as running text does, or one after the other. A semicolon is there for names with a comma. */
export function holdersInFact({ text }: Passage): readonly string[] {
  const named = text.includes(';') ? [] : holdersIn(text)
  if (named.length > 0) return named
  return text
    .split(text.includes(';') ? /[;\n]/ : /[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Plans that a cell names, one a line: `Regionale strategie (regio, 2023–2026)`. */
export function plansInFact(block: Block, { text, from }: Passage) {
  let at = from
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    const aside = /^(.+?) \(([^()]+)\)$/.exec(line)
    const title = aside?.[1] ?? line
    return {
      title,
      passage: pieceOf(block, start, start + line.length),
      ...known({ level: levelOf(aside?.[2] ?? '') }),
    }
  })
}
