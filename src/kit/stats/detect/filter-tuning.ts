import { quickLogProbability } from '../distribution/fast-negative-binomial.ts'
import { type FilterTuning, newMonthForetold } from './filter-state.ts'
import { checkKind, eachMonth } from './filter-track.ts'
import { takeMonth } from './hierarchical-filter.ts'
import type { KindCounts } from './shared-season.ts'

const wanders = [3e-5, 1.2e-4, 4.8e-4, 1.9e-3, 7.7e-3, 3.1e-2]
const wanderStep = 4
const seasonWeights = [10, 30, 100, 400, Infinity]
const phis = [1.0001, 1.15, 1.35, 1.6, 2, 2.5, 3.2, 4.5]
const usualPhi = 1.4
const usualSeasonWeight = 100
/** Months before this one warm the filter up and are not scored. */
const warmUp = 36

/**
 * Chooses how fast areas of a kind wander, how much own season they have, and how much the counts of each area scatter.
 *
 * By the log score of the months as they were foretold, made robust against outbreaks. The scatter is shared out by empirical
 * Bayes: each area's scores under a row of values, weighed by how often these occur over all areas. Do it once a year. Misleads
 * below four years of history: then usual values come back.
 * Cost: some 25 walks through the history; a kind of 342 areas takes about half a second.
 * @param until months that may be looked at
 * @throws RangeError when lengths or counts are wrong
 * @example tuneFilter(kind, 153).wander
 */
export function tuneFilter(kind: KindCounts, until: number = kind.months): FilterTuning {
  checkKind(kind)
  const areas = kind.population.length
  const usual = { wander: 1e-3, seasonWeight: usualSeasonWeight, phi: new Float64Array(areas).fill(usualPhi) }
  if (until < warmUp + kind.perYear || areas < 2) return usual
  const total = (wander: number, seasonWeight: number) =>
    scores(kind, { ...usual, wander, seasonWeight }, until).reduce((a, b) => a + b, 0)

  const firstWander = likeliestWander((wander) => total(wander, usualSeasonWeight))
  const bySeason = seasonWeights.map((weight) => total(firstWander, weight))
  const seasonWeight = seasonWeights[bySeason.indexOf(Math.max(...bySeason))]!
  const wander = likeliestWander((w) => total(w, seasonWeight))
  const byPhi = phis.map((phi) => scores(kind, { wander, seasonWeight, phi: usual.phi.map(() => phi) }, until))
  return { wander, seasonWeight, phi: shareOut(byPhi, areas) }
}

/** The top of a parabola through the best value of the row and its neighbours, in the log of the wander. */
function likeliestWander(score: (wander: number) => number): number {
  const values = wanders.map(score)
  const best = values.indexOf(Math.max(...values))
  const middle = Math.max(1, Math.min(wanders.length - 2, best))
  const [before, at, after] = [values[middle - 1]!, values[middle]!, values[middle + 1]!]
  const bend = before - 2 * at + after
  const shift = bend < 0 ? (before - after) / (2 * bend) : best - middle
  return wanders[middle]! * wanderStep ** Math.max(-1, Math.min(1, shift))
}

/** The log score of each area. */
function scores(kind: KindCounts, tuning: FilterTuning, until: number): Float64Array {
  const areas = kind.population.length
  const out = newMonthForetold(areas)
  const sum = new Float64Array(areas)
  eachMonth(kind, tuning, until, (t, state) => {
    const counts = kind.counts.subarray(t * areas, (t + 1) * areas)
    takeMonth(state, counts, kind.population, tuning, out)
    if (t < warmUp) return
    for (let i = 0; i < areas; i++) {
      const score = robustScore(counts[i]!, out.mean[i]!, out.variance[i]!)
      if (!Number.isNaN(score)) sum[i]! += score
    }
  })
  return sum
}

/**
 * log of the probability of a count when now and then an outbreak adds cases, up to eight deviations of them: about one month in
 * fifty where counts are large. Where they are small an outbreak cannot be told from scatter, and hardly any is allowed for.
 */
function robustScore(count: number, mean: number, variance: number): number {
  const usual = Math.exp(quickLogProbability(count, mean, Math.max(1, variance / mean)))
  const share = 0.001 + (0.02 * mean) / (mean + 5)
  const outbreak = count > mean ? 1 / (1 + 8 * Math.sqrt(variance)) : 1e-8
  return Math.log((1 - share) * usual + share * outbreak)
}

/**
 * Each area's phi, weighed by its own scores and by how common each value is over all areas (30 steps of EM). The fourth root of the mean fourth power,
 * not the mean: what is not known of phi makes far tails thicker.
 */
function shareOut(byPhi: readonly Float64Array[], areas: number): Float64Array {
  let common = phis.map(() => 1 / phis.length)
  const own = new Float64Array(areas)
  for (let step = 0; step < 30; step++) {
    const next = phis.map(() => 1e-3)
    for (let i = 0; i < areas; i++) {
      const top = Math.max(...byPhi.map((score) => score[i]!))
      const weights = byPhi.map((score, j) => common[j]! * Math.exp(score[i]! - top))
      const sum = weights.reduce((a, b) => a + b, 0)
      own[i] = weights.reduce((mean, w, j) => mean + (w / sum) * phis[j]! ** 4, 0) ** 0.25
      weights.forEach((w, j) => {
        next[j]! += w / sum
      })
    }
    const sum = next.reduce((a, b) => a + b, 0)
    common = next.map((n) => n / sum)
  }
  return own
}
