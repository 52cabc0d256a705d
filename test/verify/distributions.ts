import { betaQuantile } from '../../src/kit/stats/distribution/beta.ts'
import { exactPoissonInterval } from '../../src/kit/stats/distribution/exact-interval.ts'
import { gammaQuantile } from '../../src/kit/stats/distribution/gamma.ts'
import {
  negativeBinomialLogProbability,
  negativeBinomialQuantile,
  negativeBinomialTails,
} from '../../src/kit/stats/distribution/negative-binomial.ts'
import { normalQuantile, normalTails } from '../../src/kit/stats/distribution/normal.ts'
import { poissonQuantile, poissonTails } from '../../src/kit/stats/distribution/poisson.ts'
import { studentQuantile, studentTwoSided } from '../../src/kit/stats/distribution/student-t.ts'
import { digamma, trigamma } from '../../src/kit/stats/special/digamma.ts'
import { betaTails } from '../../src/kit/stats/special/incomplete-beta.ts'
import { gammaTails } from '../../src/kit/stats/special/incomplete-gamma.ts'
import { logGamma } from '../../src/kit/stats/special/log-gamma.ts'
import { readReference } from './reference.ts'
import { compare, compareExactly, leaveOut, newTally, type Tally } from './tally.ts'

type Columns = Record<string, readonly number[]>

/** Distribution functions, quantiles and special functions against R: 1e-9 relative, quantiles of counts exactly. */
export function verifyDistributions(folder: string): Tally {
  const tally = newTally('distributions')
  const { cases } = readReference<{ cases: Record<string, Columns> }>(folder, 'distributions')
  const table = (name: string, inputs: readonly string[], output: string, f: (...x: number[]) => number) =>
    checkTable(tally, { name, columns: cases[name]!, inputs, output, f })

  const poisson = ['q', 'mean']
  table('ppois', poisson, 'lower', (q, mean) => poissonTails(q!, mean!).lower)
  table('ppois', poisson, 'upper', (q, mean) => poissonTails(q!, mean!).upper)
  const negativeBinomial = ['q', 'mean', 'phi']
  table('pnbinom', negativeBinomial, 'lower', (q, mean, phi) => negativeBinomialTails(q!, mean!, phi!).lower)
  table('pnbinom', negativeBinomial, 'upper', (q, mean, phi) => negativeBinomialTails(q!, mean!, phi!).upper)
  const logProbability = (q: number, mean: number, phi: number) => negativeBinomialLogProbability(q, mean, phi)
  table('pnbinom', negativeBinomial, 'logdensity', (q, mean, phi) => logProbability(q!, mean!, phi!))
  table('pnbinom', negativeBinomial, 'density', (q, mean, phi) => Math.exp(logProbability(q!, mean!, phi!)))
  table('normal', ['x'], 'lower', (x) => normalTails(x!).lower)
  table('normal', ['x'], 'upper', (x) => normalTails(x!).upper)
  table('normal', ['x'], 'logupper', (x) => normalTails(x!).logUpper)
  table('normal', ['p'], 'q', (p) => normalQuantile(Math.min(p!, 1)))
  table('t', ['x', 'df'], 'two_sided', (x, df) => studentTwoSided(x!, df!))
  table('t', ['p', 'df'], 'q', (p, df) => studentQuantile(p!, df!))
  const gamma = ['x', 'shape', 'rate']
  table('gamma', gamma, 'lower', (x, shape, rate) => gammaTails(shape!, x! * rate!).lower)
  table('gamma', gamma, 'upper', (x, shape, rate) => gammaTails(shape!, x! * rate!).upper)
  table('gamma', ['p', 'shape', 'rate'], 'q', (p, shape, rate) => gammaQuantile(p!, shape!, rate!))
  table('beta', ['x', 'a', 'b'], 'lower', (x, a, b) => betaTails(a!, b!, Math.min(x!, 1)).lower)
  table('beta', ['p', 'a', 'b'], 'q', (p, a, b) => betaQuantile(p!, a!, b!))
  table('lgamma', ['x'], 'lgamma', (x) => logGamma(x!))
  table('lgamma', ['x'], 'digamma', (x) => digamma(x!))
  table('lgamma', ['x'], 'trigamma', (x) => trigamma(x!))
  table('poisson_exact_ci', ['count'], 'lower95', (count) => exactPoissonInterval(count!, 0.95).lower)
  table('poisson_exact_ci', ['count'], 'upper95', (count) => exactPoissonInterval(count!, 0.95).upper)

  const { qnbinom, qpois } = cases
  qnbinom!.q!.forEach((q, i) => {
    const got = negativeBinomialQuantile(qnbinom!.p![i]!, qnbinom!.mean![i]!, qnbinom!.phi![i]!)
    compareExactly(tally, `qnbinom ${i}`, got, q)
  })
  qpois!.q!.forEach((q, i) => {
    compareExactly(tally, `qpois ${i}`, poissonQuantile(qpois!.p![i]!, qpois!.mean![i]!), q)
  })
  return tally
}

interface Table {
  readonly name: string
  readonly columns: Columns
  readonly inputs: readonly string[]
  readonly output: string
  readonly f: (...x: number[]) => number
}

const tolerance = { within: 1e-9, relative: true }

function checkTable(tally: Tally, { name, columns, inputs, output, f }: Table): void {
  columns[output]!.forEach((want, i) => {
    const x = inputs.map((input) => columns[input]![i]!)
    const got = f(...x)
    if (Math.abs(got - want) > tolerance.within * Math.abs(want) && !isDetermined(f, x, got)) {
      leaveOut(tally, 'the file gives its inputs in 15 digits, which do not fix the answer to 1e-9 there')
      return
    }
    // log Γ crosses zero: there, and only there, the absolute difference counts.
    const relative = output !== 'lgamma' || Math.abs(want) > 1e-6
    compare(tally, `${name} ${output} ${i}`, got, want, { ...tolerance, relative })
  })
}

/** Whether half a unit in the fifteenth digit of an input moves the answer by less than the tolerance. */
function isDetermined(f: (...x: number[]) => number, x: readonly number[], at: number): boolean {
  return x.every((value, i) =>
    [-5e-16, 5e-16].every((shift) => {
      if (Number.isInteger(value)) return true
      // The unit of the fifteenth digit lies between 1e-15 and 1e-14 of the value.
      const unit = 10 ** Math.ceil(Math.log10(Math.abs(value)))
      const moved = x.with(i, value + shift * unit)
      return Math.abs(f(...moved) - at) <= tolerance.within * Math.abs(at)
    }),
  )
}
