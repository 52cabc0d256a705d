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
  const ofYears = signsOfYears(text, years)
  const [best, next] = kinds
    .map((kind) => ({ kind, seen: seenOf(kind, text, ofYears) }))
    .map(({ kind, seen }) => ({ kind, seen, score: seen.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((one, other) => other.score - one.score)
  if (!best || !next || best.score < likely || best.score === next.score) return undefined
  return {
    kind: best.kind,
    score: best.score,
    signs: best.seen.filter(({ weight }) => weight > 0).map(({ name }) => name),
  }
}

/** The signs of one kind. Those that only go with a kind do not make it, and are not looked for where nothing does. */
function seenOf(kind: Sign['for'], text: string, ofYears: readonly Seen[]): readonly Seen[] {
  const years = ofYears.filter((sign) => sign.for === kind)
  const making = makers[kind].filter(({ cue }) => cue.test(text))
  if (making.length === 0 && !years.some(isMaking)) return []
  return [...making, ...companions[kind].filter(({ cue }) => cue.test(text)), ...years]
}

const isMaking = ({ weight }: Seen) => weight >= likely
const byKind = (isIn: (sign: Sign) => boolean) => {
  const of = (kind: Sign['for']) => signs.filter((sign) => sign.for === kind && isIn(sign))
  return { goal: of('goal'), action: of('action'), trend: of('trend') }
}
const makers = byKind(isMaking)
const companions = byKind((sign) => !isMaking(sign))

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
