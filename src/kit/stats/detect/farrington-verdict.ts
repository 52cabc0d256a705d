/** What Farrington Flexible says of one series in one period. Numbers are `NaN` unless the state is `judged`. */
export interface FarringtonVerdict {
  /**
   * `short`: not enough history, or too few months known in it. `missing`: the judged count is not known. `no-model`: nothing
   * could be fitted: some season has no known month. A baseline without cases is judged: its expected count is 1e-11.
   */
  readonly state: 'judged' | 'short' | 'missing' | 'no-model'
  /** mu0: the expected count. */
  readonly expected: number
  /** U: the threshold. */
  readonly upper: number
  /** Variance over mean, at least 1. */
  readonly phi: number
  /** Change of the log mean a period; `NaN` when no trend was kept. */
  readonly trend: number
  /** p-value of the trend that was tried; `NaN` when none was. */
  readonly trendP: number
  /** Standard error of the log of the expected count. */
  readonly error: number
  /** P(Y >= y), as the threshold sees it. */
  readonly pUpper: number
  /** (y - expected)/(upper - expected): above 1 stands out. */
  readonly score: number
  /** Known months in the baseline, and how many of them were weakened. */
  readonly months: number
  readonly weakened: number
  /** Above the threshold, above 0, and enough cases in the last periods. */
  readonly alarm: boolean
}

export function noVerdict(state: FarringtonVerdict['state']): FarringtonVerdict {
  return {
    state,
    expected: NaN,
    upper: NaN,
    phi: NaN,
    trend: NaN,
    trendP: NaN,
    error: NaN,
    pUpper: NaN,
    score: NaN,
    months: 0,
    weakened: 0,
    alarm: false,
  }
}
