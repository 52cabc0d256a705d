import type { Truth } from './panel.ts'

/** A detector's word on one series in one month: how alarming, and whether it is an alarm at its own level. */
export interface Word {
  readonly id: string
  readonly month: number
  readonly score: number
  readonly alarm: boolean
}

const limits = [0.3, 1, 3, 10, 30, Infinity]
export const sizeClasses = ['<0.3', '0.3-1', '1-3', '3-10', '10-30', '>30'] as const
const changes = ['spike_small', 'spike_large', 'wave', 'rise50', 'rise100'] as const

export function sizeClass(mean: number): number {
  return limits.findIndex((limit) => mean < limit)
}

/** What a detector comes to: the same numbers as `score_detection.mjs` in the reference folder. */
export interface Score {
  readonly null_evaluations: number
  readonly nominal_false_alarm_rate: number
  readonly nominal_false_alarm_by_level: Record<string, number>
  readonly threshold_at_1pct: number
  readonly false_alarm_by_level_at_1pct: Record<string, number>
  readonly kinds: Record<string, KindScore>
}

export interface KindScore {
  readonly n: number
  readonly detected_at_1pct: number
  readonly detected_nominal: number
  readonly mean_delay_months: number | null
}

/** Puts a detector on a false-alarm rate of 1% and counts the changes that it finds. */
export function scoreDetector(words: readonly Word[], truth: ReadonlyMap<string, Truth>): Score {
  const quiet = words.filter((w) => truth.get(w.id)?.kind === 'none')
  const scores = Float64Array.from(quiet, (w) => w.score).sort()
  const threshold = scores[Math.floor(scores.length * 0.99)] ?? -Infinity
  const classOf = (w: Word) => sizeClass(truth.get(w.id)!.mean)
  const byId = new Map<string, Map<number, Word>>()
  for (const w of words) {
    const own = byId.get(w.id) ?? new Map<number, Word>()
    byId.set(w.id, own.set(w.month, w))
  }
  return {
    null_evaluations: quiet.length,
    nominal_false_alarm_rate: share(quiet, (w) => w.alarm),
    nominal_false_alarm_by_level: perClass(quiet, classOf, (w) => w.alarm),
    threshold_at_1pct: threshold,
    false_alarm_by_level_at_1pct: perClass(quiet, classOf, (w) => w.score > threshold),
    kinds: Object.fromEntries(changes.map((change) => [change, scoreChange(change, truth, byId, threshold)])),
  }
}

function scoreChange(
  change: string,
  truth: ReadonlyMap<string, Truth>,
  byId: ReadonlyMap<string, ReadonlyMap<number, Word>>,
  threshold: number,
): KindScore {
  const own = [...truth].filter(([, t]) => t.kind === change)
  const delays: number[] = []
  let nominal = 0
  for (const [id, { start, end }] of own) {
    const months = Array.from({ length: end - start + 1 }, (_, i) => byId.get(id)?.get(start + i))
    const first = months.findIndex((w) => w && w.score > threshold)
    if (first >= 0) delays.push(first)
    if (months.some((w) => w?.alarm)) nominal++
  }
  return {
    n: own.length,
    detected_at_1pct: delays.length / own.length,
    detected_nominal: nominal / own.length,
    mean_delay_months: delays.length > 0 ? delays.reduce((a, b) => a + b, 0) / delays.length : null,
  }
}

function share(words: readonly Word[], holds: (w: Word) => boolean): number {
  return words.filter(holds).length / words.length
}

function perClass(
  words: readonly Word[],
  classOf: (w: Word) => number,
  holds: (w: Word) => boolean,
): Record<string, number> {
  return Object.fromEntries(
    sizeClasses.map((name, c) => [
      name,
      share(
        words.filter((w) => classOf(w) === c),
        holds,
      ),
    ]),
  )
}
