/** Holds `kit/stats` against a folder of reference values. Usage: npm run verify:stats -- DIR */
import { existsSync } from 'node:fs'
import { families } from './families.ts'
import { printed } from './tally.ts'

const folder = process.argv[2]
if (!folder || !existsSync(folder)) {
  console.error(
    `give a folder with reference values, got ${folder ?? 'nothing'}: npm run verify:stats -- test/reference`,
  )
  process.exit(2)
}
let failed = false
for (const verify of Object.values(families)) {
  const tally = verify(folder)
  failed ||= tally.failures.length > 0
  console.log(printed(tally))
}
process.exit(failed ? 1 : 0)
