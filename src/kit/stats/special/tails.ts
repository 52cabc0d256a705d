/** Both tails of a distribution and their logarithms: each computed as such, never as 1 minus a tail that is near 1. */
export interface Tails {
  readonly lower: number
  readonly upper: number
  readonly logLower: number
  readonly logUpper: number
}

export const unknownTails: Tails = { lower: NaN, upper: NaN, logLower: NaN, logUpper: NaN }
export const allBelow: Tails = { lower: 1, upper: 0, logLower: 0, logUpper: -Infinity }
export const allAbove: Tails = { lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 }

/** The tails when the lower one is the one that was computed. */
export function fromLogLower(logLower: number): Tails {
  return { lower: Math.exp(logLower), upper: 0 - Math.expm1(logLower), logLower, logUpper: logOneMinusExp(logLower) }
}

/** The tails when the upper one is the one that was computed. */
export function fromLogUpper(logUpper: number): Tails {
  return { lower: 0 - Math.expm1(logUpper), upper: Math.exp(logUpper), logLower: logOneMinusExp(logUpper), logUpper }
}

/** What was below as what is above. */
export function swapped({ lower, upper, logLower, logUpper }: Tails): Tails {
  return { lower: upper, upper: lower, logLower: logUpper, logUpper: logLower }
}

/** log(1 - exp(x)) for x below 0: two forms, so that neither end loses digits (Mächler 2012, equation 7). */
function logOneMinusExp(x: number): number {
  if (x >= 0) return -Infinity
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x))
}
