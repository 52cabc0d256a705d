/**
 * Runs both engines over panels with known changes, and lists over a simulated country.
 * Usage: npm run verify:detection -- DIR [seed]
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { farringtonWords, filterWords } from './engines.ts'
import { simulateList } from './list-simulation.ts'
import { readPanel, readTruth } from './panel.ts'
import { scoreDetector } from './score.ts'
import { worldA, worldB } from './simulate.ts'

const folder = process.argv[2]
const seed = Number(process.argv[3] ?? 1)
if (!folder || !existsSync(folder)) {
  console.error(
    `give a folder with panels, got ${folder ?? 'nothing'}: npm run verify:detection -- test/reference/detection`,
  )
  process.exit(2)
}
const names = readdirSync(folder).flatMap((file) => /^(.+)_panel\.csv$/.exec(file)?.[1] ?? [])
if (names.length === 0) {
  console.error(`no X_panel.csv with X_truth.csv in ${folder}`)
  process.exit(2)
}
for (const name of names) {
  const panels = readPanel(join(folder, `${name}_panel.csv`))
  const truth = readTruth(join(folder, `${name}_truth.csv`))
  for (const [engine, words] of [
    ['filter', filterWords],
    ['farrington', farringtonWords],
  ] as const) {
    console.log(`${name} ${engine}`)
    console.log(JSON.stringify(scoreDetector(words(panels), truth), null, 1))
  }
}

let tooManyFalse = false
for (const [name, world] of [
  ['A', worldA],
  ['B', worldB],
] as const) {
  const { series, real, flags, falseFlags, found } = simulateList(world, seed)
  const falseShare = falseFlags / Math.max(1, flags)
  tooManyFalse ||= falseShare > 0.12
  console.log(
    `list, world ${name}, seed ${seed}: ${series} series, ${real} waves; ${flags} flags, ${percent(falseShare)} false ` +
      `(asked 10%, at most 12%), ${percent(found / real)} of the waves found`,
  )
}
process.exit(tooManyFalse ? 1 : 0)

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
