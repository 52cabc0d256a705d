/**
 * The weights, 0 or more and together 1, with which some columns come nearest to one of them: minimises
 * ||x_target - sum of w_k x_k||² + ridge * sum of w_k² over all columns but the target.
 *
 * The nearest point to the origin in a simplex: Wolfe (1976), Mathematical Programming 11, 128-149. All of it is read from the inner
 * products of the columns, which all placebos share. Exact to rounding; at most 20 rounds a column. Cost: O(columns * support) a round.
 * @param inner inner products of all columns, row by row
 * @returns one weight a column; that of the target is 0
 * @example simplexFit(Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, 0, 0)[1] // 1
 */
export function simplexFit(inner: Float64Array, columns: number, target: number, ridge: number): Float64Array {
  const fit: Fit = {
    inner,
    columns,
    target,
    ridge,
    weights: new Float64Array(columns),
    slope: new Float64Array(columns),
    support: [],
    factor: [],
  }
  const first = cheapestAlone(fit)
  fit.support.push(first)
  fit.weights[first] = 1
  for (let round = 0; round < 20 * columns; round++) {
    const entering = steepest(fit)
    if (entering < 0) break
    fit.support.push(entering)
    settle(fit)
  }
  return fit.weights
}

interface Fit {
  readonly inner: Float64Array
  readonly columns: number
  readonly target: number
  readonly ridge: number
  readonly weights: Float64Array
  readonly slope: Float64Array
  support: number[]
  /** Lower triangle of the Cholesky factor of the support's products, one row a column of the support. */
  factor: Float64Array[]
}

/** Inner product of the differences of columns j and k from the target, with the ridge. */
function crossed({ inner, columns, target, ridge }: Fit, j: number, k: number): number {
  const at = (a: number, b: number) => inner[a * columns + b]!
  return at(target, target) - at(target, j) - at(target, k) + at(j, k) + (j === k ? ridge : 0)
}

function cheapestAlone(fit: Fit): number {
  let best = -1
  let least = Infinity
  for (let j = 0; j < fit.columns; j++) {
    if (j === fit.target) continue
    const own = crossed(fit, j, j)
    if (own < least) [best, least] = [j, own]
  }
  return best
}

/** The column along which the sum falls fastest, or -1 when none is left that lowers it. */
function steepest({ inner, columns, target, ridge, weights, slope, support }: Fit): number {
  const toTarget = inner.subarray(target * columns, (target + 1) * columns)
  let common = toTarget[target]!
  for (const k of support) common -= weights[k]! * toTarget[k]!
  for (let j = 0; j < columns; j++) slope[j] = common - toTarget[j]! + ridge * weights[j]!
  for (const k of support) {
    const weight = weights[k]!
    const from = k * columns
    for (let j = 0; j < columns; j++) slope[j]! += weight * inner[from + j]!
  }
  let level = 0
  for (const k of support) level += weights[k]! * slope[k]!
  let [best, least] = [-1, Infinity]
  for (let j = 0; j < columns; j++) {
    if (j !== target && slope[j]! < least) [best, least] = [j, slope[j]!]
  }
  const scale = Math.max(Math.abs(level), 1e-12 * toTarget[target]!)
  return least < level - 1e-12 * scale && !support.includes(best) ? best : -1
}

/** Goes to the best point of the support's plane; drops columns on the way that would get a weight below 0. */
function settle(fit: Fit): void {
  for (let round = 0; round <= fit.columns; round++) {
    const wanted = planeSolution(fit)
    let step = 1
    fit.support.forEach((k, i) => {
      if (wanted[i]! <= 0) step = Math.min(step, fit.weights[k]! / (fit.weights[k]! - wanted[i]!))
    })
    fit.support.forEach((k, i) => {
      fit.weights[k]! += step * (wanted[i]! - fit.weights[k]!)
    })
    if (step === 1) return
    const gone = fit.support.findIndex((k) => fit.weights[k]! <= 1e-14)
    for (const k of fit.support) if (fit.weights[k]! <= 1e-14) fit.weights[k] = 0
    fit.support = fit.support.filter((k) => fit.weights[k]! > 0)
    // The factor holds up to the first column that went.
    fit.factor.length = Math.max(0, Math.min(gone, fit.support.length))
  }
}

/** The weights of the support, of any sign and together 1, with the smallest sum: proportional to the solution of Q u = 1. */
function planeSolution(fit: Fit): Float64Array {
  for (let i = fit.factor.length; i < fit.support.length; i++) fit.factor.push(factorRow(fit, i))
  const u = new Float64Array(fit.support.length).fill(1)
  solveFactored(fit.factor, u)
  const sum = u.reduce((a, b) => a + b, 0)
  return u.map((value) => value / sum)
}

function factorRow(fit: Fit, i: number): Float64Array {
  const row = new Float64Array(i + 1)
  for (let j = 0; j <= i; j++) {
    const other = j === i ? row : fit.factor[j]!
    let sum = crossed(fit, fit.support[i]!, fit.support[j]!)
    for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!
    row[j] = j === i ? Math.sqrt(Math.max(sum, 1e-300)) : sum / other[j]!
  }
  return row
}

/** Solves L L' x = b in place. */
function solveFactored(factor: readonly Float64Array[], b: Float64Array): void {
  for (let i = 0; i < b.length; i++) {
    const row = factor[i]!
    for (let k = 0; k < i; k++) b[i]! -= row[k]! * b[k]!
    b[i]! /= row[i]!
  }
  for (let i = b.length - 1; i >= 0; i--) {
    const row = factor[i]!
    b[i]! /= row[i]!
    for (let k = 0; k < i; k++) b[k]! -= row[k]! * b[i]!
  }
}
