/**
 * Runs both engines over panels with known changes, and lists over a simulated country.
 * Usage: npm run verify:detection -- [DIR] [seed]
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { farringtonWords, filterWords } from './engines.ts'
import { type ListResult, simulateList } from './list-simulation.ts'
import { readPanel, readTruth } from './panel.ts'
import { scoreDetector } from './score.ts'
import { worldA, worldB } from './simulate.ts'

const folder = process.argv[2] ?? 'test/reference/detection'
const seed = Number(process.argv[3] ?? 1)
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: give one with panels, such as test/reference/detection`)
  process.exit(2)
}
const names = readdirSync(folder)
  .flatMap((file) => /^(.+)_panel\.csv$/.exec(file)?.[1] ?? [])
  .filter((name) => existsSync(join(folder, `${name}_truth.csv`)))
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

/** The false share of one list of a hundred flags swings by three points; what is asked holds on average. */
const listsPerWorld = 3
let tooManyFalse = false
for (const [name, world] of [
  ['A', worldA],
  ['B', worldB],
] as const) {
  const lists = Array.from({ length: listsPerWorld }, (_, i) => simulateList(world, seed + i))
  lists.forEach((list, i) => {
    console.log(`list, world ${name}, seed ${seed + i}: ${said(list)}`)
  })
  const sum = (part: keyof ListResult) => lists.reduce((total, list) => total + list[part], 0)
  const all = {
    series: sum('series'),
    real: sum('real'),
    flags: sum('flags'),
    falseFlags: sum('falseFlags'),
    found: sum('found'),
  }
  tooManyFalse ||= all.falseFlags / Math.max(1, all.flags) > 0.12
  console.log(`lists, world ${name}, together: ${said(all)} (asked 10% false, at most 12%)`)
}
process.exit(tooManyFalse ? 1 : 0)

function said({ series, real, flags, falseFlags, found }: ListResult): string {
  const falseShare = percent(falseFlags / Math.max(1, flags))
  return `${series} series, ${real} waves; ${flags} flags, ${falseShare} false, ${percent(found / real)} of the waves found`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
