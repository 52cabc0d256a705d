import { performance } from 'node:perf_hooks'
import { trySequences } from '../sequences/on-register.ts'

/**
 * Edit sequences on a real register, as many as one has time for: `npm run verify:sequences -- <seed> <count>`. Without a seed each run
 * tries others; what fails is found again with the seed that is printed.
 */
const [seed = Math.floor(Math.random() * 2 ** 31), count = 10_000] = process.argv.slice(2).map(Number)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1) {
  console.error(
    `verify:sequences takes a seed and a count, two whole numbers; it got ${process.argv.slice(2).join(' ')}`,
  )
  process.exit(1)
}

const began = performance.now()
const seconds = () => Math.round((performance.now() - began) / 1000)
const told = Math.max(1, Math.floor(count / 20))
const progress = (finished: number) => {
  if (finished % told === 0) console.log(`${finished} of ${count} sequences, ${seconds()} s`)
}

console.log(`${count} sequences of thirty deeds, seed ${seed}`)
try {
  const { done, refused } = await trySequences({ seed, count, lanes: 3, progress })
  console.log(`${done} deeds done and ${refused} not, all as in memory; ${seconds()} s`)
} catch (error) {
  console.error(error)
  console.error(`again: npm run verify:sequences -- ${seed} ${count}`)
  process.exitCode = 1
}
