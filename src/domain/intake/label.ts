import { plainWords } from '../../kit/prose/normal-form.ts'
import { kindOfWord } from './kind-word.ts'
import { known } from './known.ts'
import type { NodeKind } from './recognised.ts'

/** The word at the start of a piece that says what it is: `Doel: …`, `Actie A1: …`, `Prioriteit 2 …`. */
export interface Label {
  readonly kind: NodeKind
  readonly number?: string
  /** Where the text after it begins. */
  readonly to: number
}

const form =
  /^(\p{L}+)(?:\s+([A-Z]?\.?\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})(?=[\s:.–-]))?\s*(\.\s+(?=\p{Lu})|[:–-]\s+|\s)(?=\S)/u

/** `Ons doel: …`, `Beoogd resultaat: …`, `Resultaat eind 2028: …`: the words before the colon are more than one. */
const namedGoal =
  /^(?:doel|doelstelling|resultaat|effect|ambitie)(?: (?:in|eind|voor|per))? 20\d\d:\s+(?=\S)|^(?:doel|resultaat|effect|ambitie) (?:waar|dat|die) (?:\p{L}+ ){1,5}?\p{L}+:\s+(?=\S)|^(?:ons|onze|het|de|beoogd|beoogde|gewenst|gewenste|gezamenlijk|gezamenlijke|concreet|smart|verwacht|maatschappelijk) (?:\p{L}+ )?(?:doel|doelstelling|resultaat|effect|ambitie|streven|situatie)(?: \d{4})?:\s+(?=\S)/iu

export function labelOf(text: string): Label | undefined {
  const named = namedGoal.exec(text)
  if (named) return { kind: 'goal', to: named[0].length }
  const found = form.exec(text)
  const kind = found ? kindOfWord(plainWords(found[1]!)) : undefined
  if (!found || !kind?.isOne) return undefined
  const number = found[2]
  const isMarked = number !== undefined || /^[:.]/.test(found[3]!)
  // "Ontwikkeling: …" opens a sentence as often as it names one.
  if (!isMarked || (kind.kind === 'trend' && number === undefined)) return undefined
  return { kind: kind.kind, to: found[0].length, ...known({ number }) }
}

/** `Trend: …` and `Ontwikkeling: …` under a priority; elsewhere such words open a sentence as often as they name one. */
export function trendLabelOf(text: string): Label | undefined {
  const found = /^(?:trend|ontwikkeling)(?:en|s)?\s*:\s+(?=\S)/iu.exec(text)
  return found ? { kind: 'trend', to: found[0].length } : undefined
}

/** The number before a piece that has no word of kind: `2.1 Campagne`. */
export function numberBefore(text: string): string | undefined {
  return /^((?:\d{1,2}|[A-Z])(?:\.\d{1,2})+)\.?\s/.exec(text)?.[1]
}
