import type { FarringtonBaseline } from './farrington-baseline.ts'

/**
 * Room to fit one series after the other without asking for memory: the baseline months that are known, and what is found.
 * The information matrix of block levels and one trend has the shape of an arrow, so no matrix is needed: the levels are
 * profiled out and the trend is a Newton search in one dimension.
 */
export interface FitRoom {
  readonly baseline: FarringtonBaseline
  /** Known months: how many, and of each its count, block, time, exposure and weight. */
  months: number
  readonly y: Float64Array
  readonly block: Int32Array
  readonly time: Float64Array
  readonly exposure: Float64Array
  readonly weight: Float64Array
  /** Expected count of each known month. */
  readonly mu: Float64Array
  /** exposure * exp(slope * time) of each known month. */
  readonly shape: Float64Array
  /** Per block: sum of weight * count, of weight * shape, and the mean time under weight * shape. */
  readonly cases: Float64Array
  readonly mass: Float64Array
  readonly centre: Float64Array
  readonly level: Float64Array
  /** Blocks with a known month. */
  blocksKnown: number
  largest: number
  slope: number
  /** Sum of weight * mu * (time - centre)²: the information on the slope. */
  slopeInformation: number
  phi: number
  weakened: number
}

export function fitRoom(baseline: FarringtonBaseline): FitRoom {
  const [n, blocks] = [baseline.period.length, baseline.blocks]
  const column = () => new Float64Array(n)
  const perBlock = () => new Float64Array(blocks)
  return {
    baseline,
    months: 0,
    y: column(),
    block: new Int32Array(n),
    time: column(),
    exposure: column(),
    weight: column(),
    mu: column(),
    shape: column(),
    cases: perBlock(),
    mass: perBlock(),
    centre: perBlock(),
    level: perBlock(),
    blocksKnown: 0,
    largest: 0,
    slope: 0,
    slopeInformation: 0,
    phi: 1,
    weakened: 0,
  }
}

/** A block without cases has no finite level: it is set to this number of cases over all its months. */
export const nearlyNothing = 1e-11
const longestStep = 0.05
const mostSteps = 50
/** After a step this small the next would be below 1e-12: the error of Newton's method is about 15 times the square of the step. */
const lastStep = 2e-7

/** Takes the known months of a series in. `from` is where its first period stands in `counts`, `stride` how far the next is. */
export function takeIn(
  room: FitRoom,
  counts: Float64Array,
  from: number,
  stride: number,
  population?: Float64Array,
): void {
  const { period, block, time, blocks } = room.baseline
  room.mass.fill(0)
  let n = 0
  let largest = 0
  for (let i = 0; i < period.length; i++) {
    const y = counts[from + stride * period[i]!]!
    if (Number.isNaN(y)) continue
    room.y[n] = y
    room.block[n] = block[i]!
    room.time[n] = time[i]!
    room.exposure[n] = population === undefined ? 1 : population[from + stride * period[i]!]!
    if (y > largest) largest = y
    room.mass[block[i]!]! += room.exposure[n]!
    n++
  }
  room.months = n
  room.largest = largest
  room.blocksKnown = 0
  for (let g = 0; g < blocks; g++) if (room.mass[g]! > 0) room.blocksKnown++
}

/**
 * Steps 2 to 6 of the method: fit, dispersion, weaken past outbreaks, fit again.
 * @returns whether there is a fit: months enough, and with a trend a finite slope
 */
export function fitTwice(room: FitRoom, withTrend: boolean): boolean {
  room.weight.fill(1)
  room.weakened = 0
  const freedom = room.months - room.blocksKnown - (withTrend ? 1 : 0)
  if (freedom < 1) return false
  if (withTrend && !hasFiniteSlope(room)) return false
  room.slope = 0
  if (!fitOnce(room, withTrend)) return false
  room.phi = dispersion(room, freedom)
  if (!room.baseline.settings.reweight || !weaken(room, withTrend)) return true
  if (!fitOnce(room, withTrend)) return false
  room.phi = dispersion(room, freedom)
  return true
}

/** A slope has a finite estimate unless all cases lie in the first, or all in the last known month of their block. */
function hasFiniteSlope(room: FitRoom): boolean {
  const { y, block, time, months, level, centre } = room
  level.fill(Infinity)
  centre.fill(-Infinity)
  for (let i = 0; i < months; i++) {
    const g = block[i]!
    if (time[i]! < level[g]!) level[g] = time[i]!
    if (time[i]! > centre[g]!) centre[g] = time[i]!
  }
  let [early, late] = [true, true]
  for (let i = 0; i < months; i++) {
    if (y[i] === 0) continue
    if (time[i]! > level[block[i]!]!) early = false
    if (time[i]! < centre[block[i]!]!) late = false
    if (!early && !late) return true
  }
  return false
}

function fitOnce(room: FitRoom, withTrend: boolean): boolean {
  sumCases(room)
  if (!withTrend) {
    room.slope = 0
    room.shape.set(room.exposure)
    sumMass(room)
  } else if (!searchSlope(room)) return false
  const { blocks } = room.baseline
  for (let g = 0; g < blocks; g++) {
    room.level[g] = Math.max(nearlyNothing, room.cases[g]!) / room.mass[g]!
  }
  let information = 0
  const { mu, shape, block, weight, time, centre, level, months } = room
  for (let i = 0; i < months; i++) {
    const g = block[i]!
    const expected = shape[i]! * level[g]!
    mu[i] = expected
    const away = time[i]! - centre[g]!
    information += weight[i]! * expected * away * away
  }
  room.slopeInformation = information
  return true
}

function sumCases({ cases, y, weight, block, months }: FitRoom): void {
  cases.fill(0)
  for (let i = 0; i < months; i++) cases[block[i]!]! += weight[i]! * y[i]!
}

/** Mass and mean time of each block. */
function sumMass({ mass, centre, weight, shape, time, block, months }: FitRoom): void {
  mass.fill(0)
  centre.fill(0)
  for (let i = 0; i < months; i++) {
    const g = block[i]!
    const w = weight[i]! * shape[i]!
    mass[g]! += w
    centre[g]! += w * time[i]!
  }
  for (let g = 0; g < mass.length; g++) if (mass[g]! > 0) centre[g]! /= mass[g]!
}

/** Newton's method on the slope, from where it stands; the levels are profiled out. */
function searchSlope(room: FitRoom): boolean {
  const { y, weight, time, block, cases, mass, centre, shape, months } = room
  let moment = 0
  for (let i = 0; i < months; i++) moment += weight[i]! * y[i]! * time[i]!
  for (let step = 0; step < mostSteps; step++) {
    shapeAt(room)
    sumMass(room)
    let score = moment
    let information = 0
    for (let g = 0; g < cases.length; g++) score -= cases[g]! * centre[g]!
    for (let i = 0; i < months; i++) {
      const g = block[i]!
      if (cases[g] === 0) continue
      const away = time[i]! - centre[g]!
      information += ((cases[g]! * weight[i]! * shape[i]!) / mass[g]!) * away * away
    }
    const full = score / information
    if (Number.isNaN(full)) return false
    const move = Math.max(-longestStep, Math.min(longestStep, full))
    room.slope += move
    if (move < lastStep && move > -lastStep) {
      // To the second order the new shape is the old one times this: no exponentials needed.
      for (let i = 0; i < months; i++) {
        const a = move * time[i]!
        shape[i]! *= 1 + a + 0.5 * a * a
      }
      sumMass(room)
      return true
    }
  }
  return false
}

/** exposure * exp(slope * time): one exponential, then a running product. */
function shapeAt({ shape, exposure, time, months, slope }: FitRoom): void {
  if (slope === 0) {
    for (let i = 0; i < months; i++) shape[i] = exposure[i]!
    return
  }
  const ratio = Math.exp(slope)
  let at = time[0]!
  let value = Math.exp(slope * at)
  for (let i = 0; i < months; i++) {
    const gap = time[i]! - at
    if (gap === 1) value *= ratio
    else if (gap > 1) value *= Math.exp(slope * gap)
    at = time[i]!
    shape[i] = value * exposure[i]!
  }
}

function dispersion({ y, mu, weight, months }: FitRoom, freedom: number): number {
  let sum = 0
  for (let i = 0; i < months; i++) {
    const gap = y[i]! - mu[i]!
    sum += (weight[i]! * gap * gap) / mu[i]!
  }
  return Math.max(1, sum / freedom)
}

/** Weakens months whose Anscombe residual is large and upward. Tells whether there were any. */
function weaken(room: FitRoom, withTrend: boolean): boolean {
  const { y, mu, block, time, mass, centre, level, weight, months, phi, slopeInformation } = room
  const from = room.baseline.settings.weakenFrom
  let sum = 0
  let weakened = 0
  for (let i = 0; i < months; i++) {
    const expected = mu[i]!
    const gap = y[i]! - expected
    let w = 1
    // Pearson's residual is never below Anscombe's when the count is high: it tells cheaply which months to look at.
    if (gap > 0) {
      const g = block[i]!
      const away = time[i]! - centre[g]!
      const slopePart = withTrend ? (away * away) / slopeInformation : 0
      const free = phi * (1 - expected * (1 / (mass[g]! * level[g]!) + slopePart))
      if (gap * gap > from * from * 0.999 * expected * free) {
        const residual = (1.5 * (y[i]! ** (2 / 3) * expected ** (-1 / 6) - Math.sqrt(expected))) / Math.sqrt(free)
        if (residual > from) {
          w = 1 / (residual * residual)
          weakened++
        }
      }
    }
    weight[i] = w
    sum += w
  }
  room.weakened = weakened
  if (weakened === 0) return false
  const scale = months / sum
  for (let i = 0; i < months; i++) weight[i]! *= scale
  return true
}
