import { labelOf } from './label.ts'
import { yearsPattern } from './plan-reference.ts'
import { withoutProgress } from './progress.ts'
import type { NodeKind } from './recognised.ts'

const longestTitle = 200

/** What a node is called and what more its passage tells: every part is a literal piece of the passage. */
export interface Wording {
  readonly title: string
  readonly lead?: string
  readonly period?: string
  readonly reason?: string
}

export function wordingOf(kind: NodeKind, text: string): Wording {
  const bare = withoutOwnLabel(text.replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+/, ''))
  const told = { ...leadIn(text), ...((kind === 'goal' || kind === 'action') && periodIn(text)) }
  const label = /^([^:.;]{2,48}): (.+)$/u.exec(bare)
  const isLabelled = kind === 'principle' || kind === 'trend' || kind === 'priority'
  if (label && isLabelled && label[1]!.split(' ').length <= 4) {
    return { title: label[1]!, ...(kind === 'principle' && reasonIn(label[2]!)), ...told }
  }
  const whole = withoutAside(bare)
  const title = shorten(whole, kind)
  const rest = whole.slice(whole.indexOf(title) + title.length)
  return { title, ...(kind === 'principle' && reasonIn(rest)), ...told }
}

/** What a principle says after its title. The mark that ends a point of a list is no reason: a reason has words. */
function reasonIn(rest: string): { readonly reason?: string } {
  return /\p{L}/u.test(rest) ? { reason: trimEnd(rest.replace(/^[\s.;:,!?]+/, '')) } : {}
}

export function titleIn(kind: NodeKind, text: string): string {
  return wordingOf(kind, text).title
}

/** `Actie 3: zet een meldpunt op` is called by what comes after its label. */
function withoutOwnLabel(text: string): string {
  const label = labelOf(text)
  return label ? text.slice(label.to) : text
}

/** Who, when, how much: told beside the title, not part of it. */
const aside =
  /\s*[([|;,–-]?\s*\b(?:trekker|trekkers|verantwoordelijke?|eigenaar|uitvoerder|partners?|planning|wanneer|uitvoering|wie|met wie|start|looptijd|gereed|termijn|uren|capaciteit|kosten|budget|status)\s*:.*$/iu

function withoutAside(text: string): string {
  const bare = withoutProgress(text.replace(aside, ''))
  return bare.trim() === '' ? text : bare
}

function shorten(text: string, kind: NodeKind): string {
  const [sentence = text] = /^.{12,}?[.!?](?=\s+["'‘“(]?\p{Lu})/u.exec(text) ?? []
  const isWhole = (kind === 'line' || kind === 'priority') && text.length <= longestTitle
  const short = isWhole ? text : sentence
  if (short.length <= longestTitle) return trimEnd(short)
  // At a clause, else at a word: still a literal piece of the passage.
  const head = short.slice(0, longestTitle)
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' waarbij '))
  return trimEnd(head.slice(0, clause > 40 ? clause : Math.max(1, head.lastIndexOf(' '))))
}

export function trimEnd(text: string): string {
  const trimmed = text.replace(/[\s.;:,–-]+$/u, '')
  return trimmed === '' ? text.trim() : trimmed
}

/** Who leads, where the text gives a name or a role. "Iedere gemeente is trekker van één" names nobody. */
function leadIn(text: string): { readonly lead?: string } {
  const found = /\b(?:trekker|trekkers|verantwoordelijke?|eigenaar)\s*:\s*([^;.()|–\n]{2,80})/iu.exec(text)
  const lead = found?.[1]?.split(/, (?=(?:planning|wanneer|gereed|termijn|Q\d|\d{4}))/i)[0]
  return lead ? { lead: trimEnd(lead.trim()) } : {}
}

/** When something is done or reached. A year to compare with ("ten opzichte van 2023") is none. */
function periodIn(text: string): { readonly period?: string } {
  const compared =
    /(?:ten opzichte van|vergeleken met|t\.o\.v\.|dan in|tegenover|sinds|was in)\s+(?:het jaar\s+)?(?:19|20)\d\d/giu
  const open = text
    .replace(/\bvan [^.;]{1,30}? in (?:19|20)\d\d(?= naar)/g, (words) => ' '.repeat(words.length))
    .replace(compared, (words) => ' '.repeat(words.length))
  const part =
    /\b(?:(?:begin|medio|eind|najaar|voorjaar|zomer|Q[1-4]|(?:eerste|tweede|derde|vierde|1e|2e|3e|4e) (?:kwartaal|helft)(?: van)?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+)/iu
  const found = new RegExp(`(?:${part.source})?${yearsPattern.source}`, 'iu').exec(open)?.[0]
  return found ? { period: found.trim() } : {}
}
