import type { NameRule } from './find.ts'
import { rulesByCue } from './name-by-cue.ts'
import { isUnknown, rulesByList } from './name-by-list.ts'
import { endOfGroup, headOf, isThing, type Line, readLine } from './name-line.ts'
import type { RuleForNames, Verdict } from './name-verdict.ts'
import type { Span } from './span.ts'

/** In the order in which they are asked: what the writer says outright goes before what the lists know. */
const rules: readonly RuleForNames[] = [...rulesByCue, ...rulesByList]

/**
 * Names of persons: by what stands before them (title, part, kin, label, alias), by their shape (initials, surname first) and by
 * the lists of names. Each with the rule that found it.
 */
export function findNames(text: string): readonly (Span & { readonly rule: NameRule })[] {
  const line = readLine(text)
  const names: (Span & { readonly rule: NameRule })[] = []
  for (let at = 0; at < line.words.length; ) {
    const verdict = firstVerdict(line, at)
    if (verdict?.rule) {
      const { from, to, rule, span } = verdict
      names.push({ start: span?.start ?? line.words[from]!.start, end: span?.end ?? line.words[to]!.end, rule })
    }
    at = Math.max(at, verdict?.to ?? at) + 1
    for (let next = verdict?.rule && nextInRow(line, at); next; next = nextInRow(line, at)) {
      names.push({ start: line.words[next.from]!.start, end: line.words[next.to]!.end, rule: 'name-in-row' })
      at = next.to + 1
    }
  }
  return names
}

/** `de heren Smit en De Boer`: beside a name a word that may be one is one, and so are two that no list knows. */
function nextInRow(line: Line, at: number): { readonly from: number; readonly to: number } | undefined {
  const { text, words } = line
  const before = words[at - 1]!
  const hasAnd = words[at]?.low === 'en'
  const from = hasAnd ? at + 1 : at
  const next = words[from]
  if (!next?.isCapital || !(hasAnd ? /^ en $/ : /^, ?$/).test(text.slice(before.end, next.start))) return undefined
  const to = endOfGroup(line, from)
  const head = to === undefined ? undefined : headOf(line, from, to)
  if (to === undefined || !head || isThing(line, from, to)) return undefined
  const second = headOf(line, words.indexOf(head, from) + 1, to)
  const isPair = second !== undefined && isUnknown(head) && isUnknown(second)
  return head.known.first || head.known.last || isPair ? { from, to } : undefined
}

function firstVerdict(line: Line, at: number): Verdict | undefined {
  for (const rule of rules) {
    const verdict = rule(line, at)
    if (verdict) return verdict
  }
  return undefined
}
