import { performance } from 'node:perf_hooks'
import { tryRecovery } from '../recover/recover.ts'

/**
 * Kills a writing process over and over, half of the time together with the database: `npm run verify:recover -- <seed> <count>`. Without
 * a seed each run cuts at other moments; what fails is found again with the seed that is printed, as far as moments repeat.
 */
const [seed = Math.floor(Math.random() * 2 ** 31), rounds = 50] = process.argv.slice(2).map(Number)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(rounds) || rounds < 1) {
  console.error(`verify:recover takes a seed and a count, two whole numbers; it got ${process.argv.slice(2).join(' ')}`)
  process.exit(1)
}

const began = performance.now()
const seconds = () => Math.round((performance.now() - began) / 1000)
console.log(`${rounds} kills, every other one with the database; seed ${seed}`)
try {
  const progress = (round: number, confirmed: number) => {
    if (round % 10 === 0) console.log(`${round} of ${rounds} kills, ${confirmed} deeds confirmed, ${seconds()} s`)
  }
  const { confirmed, inDoubt, withDatabase } = await tryRecovery({ seed, rounds, progress })
  console.log(
    `${confirmed} confirmed deeds are all there, ${inDoubt} that were in doubt are there once; ${withDatabase} kills took the database along; ${seconds()} s`,
  )
} catch (error) {
  console.error(error)
  console.error(`again: npm run verify:recover -- ${seed} ${rounds}`)
  process.exitCode = 1
}
