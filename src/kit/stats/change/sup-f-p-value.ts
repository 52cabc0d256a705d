import { mustBe } from '../argument.ts'
import { gammaTails } from '../special/incomplete-gamma.ts'
import { logGamma } from '../special/log-gamma.ts'

const cells = 400
const steps = 300
/** The process is looked at in points, so it passes the wall unseen: as if the wall stood further by this many steps (Siegmund 1985). */
const shiftOfWall = 0.5826
/** The points of a stretch of length 1 that the published approximation rests on. */
const points = 1000

/**
 * The chance that the largest of all F statistics over a stretch of possible breaks exceeds x, when there is no break.
 *
 * The limit is the largest squared length of a process of Ornstein and Uhlenbeck in as many dimensions as there are coefficients
 * (Andrews 1993, theorem 3; DeLong 1981), over half the log of the odds ratio of the stretch's ends. Its chance to stay below x solves a
 * heat equation, which is solved on a grid. Hansen (1997), on 1,000 points, approximates the same: the two differ less than 0.001 for p below
 * 0.03, up to 0.02 above. Cost: some milliseconds.
 * @param x the largest F, as a chi-squared statistic
 * @param coefficients coefficients that may change, at least 1
 * @param from share of the data before the first possible break, and `to` before the last: above 0 and below 1
 * @throws RangeError outside these. `NaN` gives `NaN`.
 * @example supFPValue(8.68, 1, 0.15, 0.85) // 0.05: the table of Andrews (2003)
 */
export function supFPValue(x: number, coefficients: number, from: number, to: number): number {
  mustBe(
    Number.isInteger(coefficients) && coefficients >= 1,
    'coefficients',
    coefficients,
    'a whole number of at least 1',
  )
  mustBe(from > 0 && from < 1, 'from', from, 'between 0 and 1')
  mustBe(to >= from && to < 1, 'to', to, `from ${from} to 1`)
  if (Number.isNaN(x + from + to)) return NaN
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const time = 0.5 * Math.log((to * (1 - from)) / (from * (1 - to)))
  const radius = Math.sqrt(x) + shiftOfWall * Math.sqrt((2 * time) / (points * (to - from)))
  if (radius * radius > farWall) return farTail(radius * radius, coefficients, time)
  const width = radius / cells
  // Stationary mass of each shell, and the flow through its outer wall: the equation in the form that keeps mass.
  const density = (r: number) => r ** (coefficients - 1) * Math.exp((-r * r) / 2)
  const mass = Float64Array.from({ length: cells }, (_, i) => density((i + 0.5) * width) * width)
  const flow = Float64Array.from({ length: cells }, (_, i) => density((i + 1) * width) / width)
  flow[cells - 1]! *= 2
  const staying = survive(mass, flow, time)
  // What starts beyond the wall, and what reaches it: added up as such, so that small chances keep their digits.
  let [all, gone] = [0, 0]
  for (let i = 0; i < cells; i++) {
    all += mass[i]!
    gone += mass[i]! * (1 - staying[i]!)
  }
  const { lower, upper } = gammaTails(coefficients / 2, (radius * radius) / 2)
  return Math.min(1, Math.max(0, upper + (lower * gone) / all))
}

/** Beyond this wall (squared) the grid has no digits left. */
const farWall = 45

/** The first terms of the chance to reach a far wall (DeLong 1981, equation 9): a mass on the wall times how often it is passed. */
function farTail(square: number, coefficients: number, time: number): number {
  const half = coefficients / 2
  const onWall = Math.exp(half * Math.log(square / 2) - square / 2 - logGamma(half))
  return Math.min(1, onWall * (2 * time * (1 - coefficients / square) + 2 / square))
}

/** The chance not to have reached the outer wall after some time, from each shell: implicit steps, the later ones centred. */
function survive(mass: Float64Array, flow: Float64Array, time: number): Float64Array {
  const state = new Float64Array(mass.length).fill(1)
  if (time === 0) return state
  const quick = time / steps / 4
  // The start has a jump at the wall: four short steps that damp, before the centred ones.
  for (let i = 0; i < 4; i++) implicitStep(state, mass, flow, quick, 1)
  for (let i = 1; i < steps; i++) implicitStep(state, mass, flow, time / steps, 0.5)
  return state
}

/** One step of (mass - weight dt A) next = (mass + (1 - weight) dt A) now, by elimination along the diagonal (Thomas). */
function implicitStep(state: Float64Array, mass: Float64Array, flow: Float64Array, dt: number, weight: number): void {
  const n = state.length
  const right = new Float64Array(n)
  const upper = new Float64Array(n)
  const at = (i: number) => (i < n ? state[i]! : 0)
  for (let i = 0; i < n; i++) {
    const gain = flow[i]! * (at(i + 1) - state[i]!) - (i > 0 ? flow[i - 1]! * (state[i]! - state[i - 1]!) : 0)
    right[i] = mass[i]! * state[i]! + (1 - weight) * dt * gain
  }
  const step = weight * dt
  for (let i = 0; i < n; i++) {
    const below = i > 0 ? step * flow[i - 1]! : 0
    const diagonal = mass[i]! + step * flow[i]! + below - (i > 0 ? below * upper[i - 1]! : 0)
    upper[i] = (step * flow[i]!) / diagonal
    right[i] = (right[i]! + (i > 0 ? below * right[i - 1]! : 0)) / diagonal
  }
  for (let i = n - 1; i >= 0; i--) state[i] = right[i]! + (i < n - 1 ? upper[i]! * state[i + 1]! : 0)
}
