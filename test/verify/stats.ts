/** Holds `kit/stats` against a folder of reference values. Usage: npm run verify:stats -- [DIR] */
import { existsSync } from 'node:fs'
import { families } from './families.ts'
import { printed, type Tally } from './tally.ts'

const folder = process.argv[2] ?? 'test/reference'
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: give one with reference values, such as test/reference`)
  process.exit(2)
}
let [failed, compared] = [false, 0]
for (const [name, verify] of Object.entries(families)) {
  const tally = tallyOf(name, verify)
  failed ||= (tally?.failures.length ?? 0) > 0
  compared += tally?.compared ?? 0
  if (tally) console.log(printed(tally))
}
console.log('left out: stl.json, xmr.json, scan.json (not in the product)')
if (compared === 0) console.error(`nothing was compared: ${folder} holds no reference values`)
process.exit(failed || compared === 0 ? 1 : 0)

/** A set may lack a file: that family is left out, and said so. */
function tallyOf(name: string, verify: (folder: string) => Tally): Tally | undefined {
  try {
    return verify(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    console.log(`left out: ${name} (${error.message})`)
    return undefined
  }
}
