import { type Sign, signs } from './lexicon-signs.ts'

/** What a sentence or an item most seems to tell by its words, and how strongly. */
export interface Leaning {
  readonly kind: Sign['for']
  readonly score: number
  /** The signs that speak for it. */
  readonly signs: readonly string[]
}

/** From here on the words alone tell it; below, the place must tell it too. */
export const clear = 3
export const likely = 2

const kinds = ['goal', 'action', 'trend'] as const

/** The first and the last year of the plan. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** Adds up the signs of each kind. Nothing when none is likely, or when two are as likely. */
export function leaningOf(text: string, years?: Years): Leaning | undefined {
  const seen = [...signs.filter(({ cue }) => cue.test(text)), ...signsOfYears(text, years)]
  const [best, next] = kinds
    .map((kind) => ({ kind, score: scoreOf(seen, kind) }))
    .toSorted((one, other) => other.score - one.score)
  if (!best || !next || best.score < likely || best.score === next.score) return undefined
  return { ...best, signs: seen.filter((sign) => sign.for === best.kind && sign.weight > 0).map(({ name }) => name) }
}

type Seen = Omit<Sign, 'cue'>

/** A year from before the plan tells how it went; one near its end tells what is reached by then. */
function signsOfYears(text: string, years: Years | undefined): readonly Seen[] {
  const last = Math.max(...[...text.matchAll(/\b20\d\d\b/g)].map(Number))
  // What has been done in a year says nothing of what is wanted by then.
  if (!years || !Number.isFinite(last) || hasBeen.test(text)) return []
  if (last < years.from) return [{ name: 'een jaar dat voorbij is', for: 'trend', weight: 1 }]
  if (last * 2 < years.from + years.to) return [{ name: 'een jaar aan het begin', for: 'action', weight: 1 }]
  return [
    { name: 'een jaar aan het eind', for: 'goal', weight: 2 },
    { name: 'een jaar dat nog komt', for: 'trend', weight: -3 },
  ]
}

const hasBeen = /\b(?:hebben|heeft|werd|werden|was|waren)\b/i

function scoreOf(seen: readonly Seen[], kind: Sign['for']): number {
  // Signs that only go with a kind do not make it.
  if (!seen.some((sign) => sign.for === kind && sign.weight >= likely)) return 0
  return seen.reduce((sum, sign) => (sign.for === kind ? sum + sign.weight : sum), 0)
}
