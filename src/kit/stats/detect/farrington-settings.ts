import { mustBe } from '../argument.ts'

/** How Farrington Flexible looks at a period. The default is setting B of the README: all months, ten season blocks. */
export interface FarringtonSettings {
  /** Periods in a year. */
  readonly perYear: number
  /** b: years of baseline. */
  readonly years: number
  /** w: periods on each side of the same period in a past year that count as the same season. */
  readonly halfWindow: number
  /** 1 looks at the windows only; more cut the year between the windows in this number of blocks, less one. */
  readonly seasonBlocks: number
  /** Periods before the judged one that stay out of the baseline, so that a slow wave does not become its own baseline. */
  readonly skipLast: number
  /** One-sided level of the threshold. */
  readonly alpha: number
  /** Whether past outbreaks are weakened, from this standardised residual on. */
  readonly reweight: boolean
  readonly weakenFrom: number
  readonly trend: boolean
  /** Two-sided level below which a trend is kept. */
  readonly trendLevel: number
  /** An alarm asks for at least `leastCases` in the last `casesPeriods` periods. */
  readonly leastCases: number
  readonly casesPeriods: number
  readonly threshold: FarringtonThreshold
}

/**
 * `negative-binomial-error` holds the estimation error in its variance and is the one to use. The others are for comparison
 * with other software; `upper-mean` explodes when the window has no cases.
 */
export type FarringtonThreshold =
  | 'negative-binomial-error'
  | 'negative-binomial'
  | 'upper-mean'
  | 'power-2/3'
  | 'power-1/2'
  | 'power-1'

export const settingB: FarringtonSettings = {
  perYear: 12,
  years: 5,
  halfWindow: 1,
  seasonBlocks: 10,
  skipLast: 6,
  alpha: 0.005,
  reweight: true,
  weakenFrom: 2.58,
  trend: true,
  trendLevel: 0.05,
  leastCases: 5,
  casesPeriods: 4,
  threshold: 'negative-binomial-error',
}

/** Seven months around the same month in each past year: for series with a season shape that blocks would waste. */
export const settingA: FarringtonSettings = { ...settingB, halfWindow: 3, seasonBlocks: 1 }

/** Throws a `RangeError` that says which setting is wrong. */
export function checkSettings(s: FarringtonSettings): void {
  const whole = (name: keyof FarringtonSettings, least: number) => {
    const given = s[name] as number
    mustBe(Number.isInteger(given) && given >= least, name, given, `a whole number of at least ${least}`)
  }
  whole('perYear', 2)
  whole('years', 1)
  whole('halfWindow', 0)
  whole('seasonBlocks', 1)
  whole('skipLast', 0)
  whole('leastCases', 0)
  whole('casesPeriods', 1)
  mustBe(s.alpha > 0 && s.alpha < 1, 'alpha', s.alpha, 'between 0 and 1')
  mustBe(s.trendLevel > 0 && s.trendLevel <= 1, 'trendLevel', s.trendLevel, 'above 0 and at most 1')
  mustBe(s.weakenFrom > 0, 'weakenFrom', s.weakenFrom, 'above 0')
  const between = s.perYear - 2 * s.halfWindow - 1
  mustBe(between >= 0, 'halfWindow', s.halfWindow, `less than half of the year's ${s.perYear} periods`)
  mustBe(s.seasonBlocks - 1 <= between, 'seasonBlocks', s.seasonBlocks, `at most ${between + 1}`)
}
